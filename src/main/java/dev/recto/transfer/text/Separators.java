package dev.recto.transfer.text;

import org.jspecify.annotations.Nullable;

/// The signs that part sides and cards where a text uses its own.
///
/// @param sides stands between front and back
/// @param cards stands between cards, or null where each line is a card
public record Separators(String sides, @Nullable String cards) {
    public Separators {
        if (sides.isEmpty() || cards != null && (cards.isEmpty() || cards.equals(sides))) {
            throw new IllegalArgumentException("two different signs are needed");
        }
    }
}
