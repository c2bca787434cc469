package dev.recto.ui.statistics;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names of decks with those of the decks they lie in, as `Geography › Capitals`.
final class DeckNames {
    private static final String IN = " › ";

    private final Map<DeckId, Deck> decks = new HashMap<>();

    DeckNames(List<Deck> all) {
        all.forEach(deck -> decks.put(deck.id(), deck));
    }

    /// The whole name, or an empty text where there is no such deck.
    String of(DeckId id) {
        Deck deck = decks.get(id);
        if (deck == null) {
            return "";
        }
        return deck.parent() == null ? deck.name() : of(deck.parent()) + IN + deck.name();
    }

    /// The name alone, or an empty text where there is no such deck.
    String own(DeckId id) {
        Deck deck = decks.get(id);
        return deck == null ? "" : deck.name();
    }

    /// All decks in the order of their names.
    List<DeckId> sorted() {
        return decks.keySet().stream()
                .sorted(Comparator.comparing(this::of, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
