package dev.recto.store.statistics;

import dev.recto.model.DeckId;

/// What was recalled in one deck, without those below it, of cards at one stage.
///
/// @param stage YOUNG or MATURE
/// @param asked how often a card was asked for which it was time
/// @param recalled how often it was passed
public record DeckTally(DeckId deck, Stage stage, int asked, int recalled) {}
