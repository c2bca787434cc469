package dev.recto.transfer.text;

import org.jspecify.annotations.Nullable;

/// How many cards of a text are written in one way.
///
/// @param layout the way
/// @param separator what stands between the sides in [CardLayout#SEPARATED]; null in other layouts
/// @param cards how many cards, at least 1
public record LayoutUse(CardLayout layout, @Nullable Separator separator, int cards) {}
