package dev.recto.store.review;

import dev.recto.model.DeckId;

import java.time.Duration;
import java.util.Map;

/// What was studied on one day.
///
/// @param answers how many answers were given, practice and repeats too
/// @param taken how long they took together
/// @param byDeck the answers by deck; a deck without any is absent, as are decks since deleted
public record Today(int answers, Duration taken, Map<DeckId, Integer> byDeck) {
    public Today {
        byDeck = Map.copyOf(byDeck);
    }
}
