package dev.recto.store.review;

import dev.recto.model.CardId;
import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.Grade;
import dev.recto.model.NoteId;
import dev.recto.store.file.Ids;
import dev.recto.store.file.Sql;
import dev.recto.store.table.CardEntry;
import dev.recto.store.table.CardRows;
import dev.recto.store.table.DeckTree;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Chooses what a sitting asks on a study day, as [Reviews#queue] promises.
/// [dev.recto.store.deck.DeckCounts] counts by the same rules without choosing.
final class StudyQueue {
    private static final String AVAILABLE =
            """
            deck IN (SELECT value FROM json_each(?2))
            AND NOT suspended AND ifnull(buried_until, 0) <= ?1
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
        var chosen = new LinkedHashSet<CardId>();
        again().forEach(card -> chosen.add(card.id));
        Set<NoteId> asked = notesAskedToday();
        for (Candidate card : due()) {
            if ((card.longDue || !asked.contains(card.note)) && left(dueLeft, card.deck)) {
                take(dueLeft, card.deck, 1);
                chosen.add(card.id);
            }
            // Also beyond the limit a due card keeps its new siblings waiting.
            asked.add(card.note);
        }
        for (Candidate card : fresh()) {
            if (!asked.contains(card.note) && left(newLeft, card.deck)) {
                take(newLeft, card.deck, 1);
                chosen.add(card.id);
                asked.add(card.note);
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

    /// Cards whose last answer of the day was below Good.
    private List<Candidate> again() {
        return candidates(
                """
                SELECT id, note, deck, false
                FROM (
                    -- of the rows of a group, SQLite shows the one with the largest id
                    SELECT card AS asked, grade, max(id)
                    FROM review WHERE day = ?1 AND counted GROUP BY card
                )
                JOIN card ON card.id = asked
                WHERE grade < ?3 AND %s
                """,
                Grade.GOOD.quality());
    }

    private List<Candidate> due() {
        return candidates(
                """
                SELECT id, note, deck, %s AS long_due FROM card JOIN memory ON memory.card = card.id
                WHERE due <= ?1 AND %%s
                ORDER BY long_due DESC, CAST(?1 - due AS REAL) / interval DESC, id
                """
                        .formatted(Siblings.LONG_DUE));
    }

    private List<Candidate> fresh() {
        List<Candidate> fresh =
                candidates(
                        """
                        SELECT id, note, deck, false FROM card
                        WHERE NOT EXISTS (SELECT 1 FROM memory WHERE memory.card = card.id)
                        AND %s ORDER BY note, ordinal
                        """);
        fresh.sort(Comparator.comparing(card -> places.get(card.deck)));
        return fresh;
    }

    private List<Candidate> candidates(String query, Object... more) {
        Object[] values = new Object[2 + more.length];
        values[0] = day;
        values[1] = Ids.ofDecks(places.keySet());
        System.arraycopy(more, 0, values, 2, more.length);
        return sql.list(
                query.formatted(AVAILABLE),
                row ->
                        new Candidate(
                                new CardId(row.getLong(1)),
                                new NoteId(row.getLong(2)),
                                new DeckId(row.getLong(3)),
                                row.getBoolean(4)),
                values);
    }

    private Set<NoteId> notesAskedToday() {
        return new HashSet<>(
                sql.list(
                        """
                        SELECT DISTINCT note FROM memory JOIN card ON card.id = card
                        WHERE reviewed >= ?
                        """,
                        row -> new NoteId(row.getLong(1)),
                        day));
    }

    private record Candidate(CardId id, NoteId note, DeckId deck, boolean longDue) {}
}
