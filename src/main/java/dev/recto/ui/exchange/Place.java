package dev.recto.ui.exchange;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.store.deck.Decks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A deck of the library as a place where notes can go.
///
/// @param deck the deck
/// @param path its names, from the top
record Place(DeckId deck, List<String> path) {
    private static final String WITHIN = " › ";

    /// All decks, those inside a deck after it.
    static List<Place> all(Decks decks) {
        Map<DeckId, List<String>> paths = new HashMap<>();
        return decks.all().stream().map(deck -> of(deck, paths)).toList();
    }

    private static Place of(Deck deck, Map<DeckId, List<String>> paths) {
        List<String> above =
                deck.parent() == null ? List.of() : paths.getOrDefault(deck.parent(), List.of());
        List<String> path = Stream.concat(above.stream(), Stream.of(deck.name())).toList();
        paths.put(deck.id(), path);
        return new Place(deck.id(), path);
    }

    @Override
    public String toString() {
        return String.join(WITHIN, path);
    }
}
