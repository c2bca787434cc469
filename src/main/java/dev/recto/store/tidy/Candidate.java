package dev.recto.store.tidy;

import dev.recto.model.Card;
import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.store.file.Ids;
import dev.recto.store.file.Sql;
import dev.recto.store.table.CardRows;
import dev.recto.store.table.DeckRows;
import dev.recto.store.table.DeckTree;
import dev.recto.store.table.NoteRows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One of two notes that may become one.
///
/// @param deck the names of its deck, from the top of the tree
/// @param cards its cards, by ordinal
/// @param answers how many answers of its cards the log has
public record Candidate(StoredNote note, List<String> deck, List<Card> cards, int answers) {
    public Candidate {
        deck = List.copyOf(deck);
        cards = List.copyOf(cards);
    }

    static Map<NoteId, Candidate> of(Sql sql, Collection<NoteId> ids) {
        var cards = new HashMap<NoteId, List<Card>>();
        for (Card card : new CardRows(sql).ofNotes(ids)) {
            cards.computeIfAbsent(card.note(), _ -> new ArrayList<>()).add(card);
        }
        var answers = new HashMap<NoteId, Integer>();
        sql.each(
                """
                SELECT note, count(*) FROM card JOIN review ON review.card = card.id
                WHERE note IN (SELECT value FROM json_each(?)) GROUP BY note
                """,
                row -> answers.put(new NoteId(row.getLong(1)), row.getInt(2)),
                Ids.ofNotes(ids));
        var tree = new DeckTree(new DeckRows(sql).all());
        var candidates = new HashMap<NoteId, Candidate>();
        new NoteRows(sql)
                .find(ids)
                .forEach(
                        (id, note) ->
                                candidates.put(
                                        id,
                                        new Candidate(
                                                note,
                                                tree.path(note.deck()),
                                                cards.getOrDefault(id, List.of()),
                                                answers.getOrDefault(id, 0))));
        return candidates;
    }
}
