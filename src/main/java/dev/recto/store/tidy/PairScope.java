package dev.recto.store.tidy;

import dev.recto.model.DeckId;

import org.jspecify.annotations.Nullable;

/// Which notes are compared with which.
///
/// @param deck pairs of which at least one note lies in this deck or below it, or null for all
/// @param sameDeck only pairs whose notes lie in the same deck
public record PairScope(@Nullable DeckId deck, boolean sameDeck) {
    /// All notes with all.
    public static final PairScope EVERYTHING = new PairScope(null, false);
}
