package dev.recto.store.file;

import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.NoteId;

import java.util.Collection;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// Any number of ids as one value of a statement, for `IN (SELECT value FROM json_each(?))`.
public final class Ids {
    private Ids() {}

    /// Decks, as a JSON list of numbers.
    public static String ofDecks(Collection<DeckId> ids) {
        return ids.stream().map(id -> Long.toString(id.value())).collect(asJson());
    }

    /// Notes, as a JSON list of numbers.
    public static String ofNotes(Collection<NoteId> ids) {
        return ids.stream().map(id -> Long.toString(id.value())).collect(asJson());
    }

    /// Cards, as a JSON list of numbers.
    public static String ofCards(Collection<CardId> ids) {
        return ids.stream().map(id -> Long.toString(id.value())).collect(asJson());
    }

    private static Collector<CharSequence, ?, String> asJson() {
        return Collectors.joining(",", "[", "]");
    }
}
