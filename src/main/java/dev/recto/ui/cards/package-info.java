/// Lists of cards or notes: [dev.recto.ui.cards.FoundCards] looks for them,
/// [dev.recto.ui.cards.CardTable] shows them, [dev.recto.ui.cards.CardCommands] is what can be done
/// with those that are selected, [dev.recto.ui.cards.SearchBox] is where a search is typed.
package dev.recto.ui.cards;
