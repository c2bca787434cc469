/// The tables that every topic shares, decks, notes and cards, one small class for each: what is
/// written here is rows, and what a row means is said by the classes that use them.
///
/// [dev.recto.store.table.DeckRows] and [dev.recto.store.table.DeckTree] hold the decks,
/// [dev.recto.store.table.NoteRows] the notes with [dev.recto.store.table.NoteText], their words
/// and fingerprints, [dev.recto.store.table.NoteTags] their tags, and
/// [dev.recto.store.table.CardRows] the cards with what is remembered of them;
/// [dev.recto.store.table.CardEntry] is a card with its note. [dev.recto.store.table.DecisionRows]
/// keeps when a card was set back or forgotten by hand, and [dev.recto.store.table.EnoughRows]
/// which notes are enough beside others. Each is made for one connection and used within its
/// transaction.
package dev.recto.store.table;
