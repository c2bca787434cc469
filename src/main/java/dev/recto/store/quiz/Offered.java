package dev.recto.store.quiz;

import dev.recto.model.CardId;

/// A wrong option of a card, and how it did. One that is never taken asks nothing.
///
/// @param option the card whose answer it is
/// @param times how often it was offered
/// @param picked how often it was taken for right
public record Offered(CardId option, int times, int picked) {}
