/// Finding cards and notes, and what is done with those that were found.
///
/// [dev.recto.store.browse.CardSearch] is what is looked for, in words of
/// [dev.recto.store.search.Query]; [dev.recto.store.browse.Conditions] turns the query into SQL, so
/// a new word of the language is added there too. [dev.recto.store.browse.Finder] runs it and
/// [dev.recto.store.browse.Found] holds no more than numbers, however many there are;
/// [dev.recto.store.browse.Cards] reads rows of it as they come into view.
/// [dev.recto.store.browse.BulkEdit] changes all of them at once. [dev.recto.store.browse.Searches]
/// keeps queries under a name.
package dev.recto.store.browse;
