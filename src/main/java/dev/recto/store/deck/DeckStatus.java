package dev.recto.store.deck;

import dev.recto.model.Deck;

/// A deck in the tree, with its counts.
///
/// @param deck the deck
/// @param depth how many decks it lies in; 0 at the top
/// @param own the counts of the cards that lie in it itself
/// @param all the counts with all decks below it; a deck's daily limits hold for these together
public record DeckStatus(Deck deck, int depth, Counts own, Counts all) {}
