/// The decks: [dev.recto.ui.library.LibraryPage] shows all of them, [dev.recto.ui.library.DeckPage]
/// one with its cards. What can be done with a deck is in [dev.recto.ui.library.DeckActions], the
/// same on both pages.
package dev.recto.ui.library;
