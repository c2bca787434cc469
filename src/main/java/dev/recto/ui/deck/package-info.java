/// The decks as several screens use them: [dev.recto.ui.deck.Shelf] is all of them as they were
/// read, [dev.recto.ui.deck.DeckChooser] asks for one.
package dev.recto.ui.deck;
