package dev.recto.ui.tidy;

import dev.recto.model.DeckId;
import dev.recto.store.Library;

import java.util.List;

/// A deck without notes.
///
/// @param path its name with those of the decks above it
record EmptyDeck(DeckId id, String path) {
    static List<EmptyDeck> all(Library file) {
        return file.tidy().emptyDecks().stream()
                .map(
                        deck ->
                                new EmptyDeck(
                                        deck.id(),
                                        String.join(" / ", file.decks().path(deck.id()))))
                .toList();
    }
}
