/// The tree of decks. [dev.recto.store.deck.Decks] reads and changes it;
/// [dev.recto.store.deck.DeckCounts] counts what each deck has to study, for all decks at once, as
/// [dev.recto.store.deck.DeckStatus]. The rows are in [dev.recto.store.table.DeckRows].
package dev.recto.store.deck;
