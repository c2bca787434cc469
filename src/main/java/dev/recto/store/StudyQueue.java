package dev.recto.store;

import dev.recto.model.CardId;
import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.NoteId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Chooses what a sitting asks on a study day: due cards, longest overdue first, then new cards in
/// the order of the decks and of the notes in them. Each deck's daily limit holds for it and all
/// below it together, less what was done today. Of a note that asks something today already, no new
/// card is chosen; to keep due siblings apart is up to the sitting.
final class StudyQueue {
    private static final String AVAILABLE =
            """
            deck IN (SELECT value FROM json_each(?1))
            AND NOT suspended AND ifnull(buried_until, 0) <= ?2
            """;

    private final Sql sql;
    private final LocalDate day;
    private final Map<DeckId, Integer> places = new HashMap<>();
    private final Map<DeckId, List<DeckId>> upwards = new HashMap<>();
    private final Map<DeckId, Integer> newLeft = new HashMap<>();
    private final Map<DeckId, Integer> dueLeft = new HashMap<>();

    StudyQueue(Sql sql, DeckTree tree, @Nullable DeckId root, LocalDate day) {
        this.sql = sql;
        this.day = day;
        for (Deck deck : tree.depthFirst(root)) {
            places.put(deck.id(), places.size());
            newLeft.put(deck.id(), deck.options().newPerDay());
            dueLeft.put(deck.id(), deck.options().reviewsPerDay());
            upwards.put(
                    deck.id(),
                    tree.upwards(deck.id()).stream()
                            .map(Deck::id)
                            .filter(places::containsKey)
                            .toList());
        }
        DoneToday.of(sql, day)
                .forEach(
                        (deck, done) -> {
                            take(newLeft, deck, done.introduced());
                            take(dueLeft, deck, done.reviewed());
                        });
    }

    List<CardEntry> cards() {
        var chosen = new ArrayList<CardId>();
        var asked = new HashSet<>(notesAskedToday());
        for (Candidate card : due()) {
            if (left(dueLeft, card.deck)) {
                take(dueLeft, card.deck, 1);
                chosen.add(card.id);
            }
            // A due card above the limit still keeps its new siblings waiting.
            asked.add(card.note);
        }
        for (Candidate card : fresh()) {
            if (left(newLeft, card.deck) && asked.add(card.note)) {
                take(newLeft, card.deck, 1);
                chosen.add(card.id);
            }
        }
        return CardEntry.of(sql, new CardRows(sql).find(chosen));
    }

    private boolean left(Map<DeckId, Integer> limits, DeckId deck) {
        return upwards.get(deck).stream().allMatch(each -> limits.get(each) > 0);
    }

    private void take(Map<DeckId, Integer> limits, DeckId deck, int count) {
        upwards.getOrDefault(deck, List.of())
                .forEach(each -> limits.merge(each, -count, Integer::sum));
    }

    private List<Candidate> due() {
        return candidates(
                """
                SELECT id, note, deck FROM card JOIN memory ON memory.card = card.id
                WHERE due <= ?2 AND %s ORDER BY due, id
                """);
    }

    private List<Candidate> fresh() {
        List<Candidate> fresh =
                candidates(
                        """
                        SELECT id, note, deck FROM card
                        WHERE NOT EXISTS (SELECT 1 FROM memory WHERE memory.card = card.id)
                        AND %s ORDER BY note, ordinal
                        """);
        fresh.sort(Comparator.comparing(card -> places.get(card.deck)));
        return fresh;
    }

    private List<Candidate> candidates(String query) {
        List<DeckId> decks = List.copyOf(places.keySet());
        return sql.list(
                query.formatted(AVAILABLE),
                row ->
                        new Candidate(
                                new CardId(row.getLong(1)),
                                new NoteId(row.getLong(2)),
                                new DeckId(row.getLong(3))),
                Ids.ofDecks(decks),
                day);
    }

    private List<NoteId> notesAskedToday() {
        return sql.list(
                "SELECT DISTINCT note FROM memory JOIN card ON card.id = card WHERE reviewed >= ?",
                row -> new NoteId(row.getLong(1)),
                day);
    }

    private record Candidate(CardId id, NoteId note, DeckId deck) {}
}
