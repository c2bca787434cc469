package dev.recto.store.table;

import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.store.file.Sql;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// A card with the note that asks it.
public record CardEntry(Card card, StoredNote note) {

    /// Finds the notes of cards.
    public static List<CardEntry> of(Sql sql, Collection<Card> cards) {
        Map<NoteId, StoredNote> notes =
                new NoteRows(sql).find(cards.stream().map(Card::note).distinct().toList());
        return cards.stream().map(card -> new CardEntry(card, notes.get(card.note()))).toList();
    }

    /// Whether this is the same card and asks what it asked before.
    public boolean asksTheSame(CardEntry before) {
        return id().equals(before.id())
                && card.ordinal() == before.card.ordinal()
                && note.note().equals(before.note.note());
    }

    /// The identity of the card.
    public CardId id() {
        return card.id();
    }
}
