package dev.recto.store.browse;

import dev.recto.model.Card;
import dev.recto.model.Memory;
import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.store.file.Sql;
import dev.recto.store.table.CardEntry;
import dev.recto.store.table.CardRows;
import dev.recto.store.table.NoteRows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// A row of a list: a card with its note, or a note with all its cards.
///
/// @param cards at least one unless the note asks nothing
public record CardRow(StoredNote note, List<Card> cards) {
    public CardRow {
        cards = List.copyOf(cards);
    }

    /// The rows of those that are still there, in the order given.
    static List<CardRow> of(Sql sql, Found found) {
        return found.unit() == Unit.CARDS ? cards(sql, found) : notes(sql, found);
    }

    private static List<CardRow> cards(Sql sql, Found found) {
        List<Card> cards = new CardRows(sql).find(found.cards(sql));
        return CardEntry.of(sql, cards).stream()
                .map(entry -> new CardRow(entry.note(), List.of(entry.card())))
                .toList();
    }

    private static List<CardRow> notes(Sql sql, Found found) {
        List<NoteId> ids = found.notes(sql);
        Map<NoteId, List<Card>> cards = new HashMap<>();
        new CardRows(sql)
                .ofNotes(ids)
                .forEach(
                        card ->
                                cards.computeIfAbsent(card.note(), _ -> new ArrayList<>())
                                        .add(card));
        Map<NoteId, StoredNote> notes = new NoteRows(sql).find(ids);
        return ids.stream()
                .map(notes::get)
                .filter(Objects::nonNull)
                .map(note -> new CardRow(note, cards.getOrDefault(note.id(), List.of())))
                .toList();
    }

    /// The number of the card or note.
    public long id(Unit unit) {
        return unit == Unit.CARDS ? cards.getFirst().id().value() : note.id().value();
    }

    /// What is remembered of the cards that were answered.
    public Stream<Memory> memories() {
        return cards.stream().map(Card::memory).filter(Objects::nonNull);
    }
}
