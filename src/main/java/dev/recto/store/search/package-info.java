/// The language in which cards are looked for. [dev.recto.store.search.QueryParser] makes a
/// [dev.recto.store.search.Query] of what is typed, [dev.recto.store.search.Completion] tells what
/// may come next, [dev.recto.store.search.Terms] says how texts are compared. Nothing here reads a
/// library.
package dev.recto.store.search;
