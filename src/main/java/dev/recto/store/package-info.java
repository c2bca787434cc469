/// What survives: the library file, its backups, and the settings file.
///
/// Start at [Library], the one door. What it lends comes from a package for each topic:
/// [dev.recto.store.deck.Decks], [dev.recto.store.note.Notes], [dev.recto.store.tag.Tags],
/// [dev.recto.store.browse.Cards], [dev.recto.store.review.Reviews],
/// [dev.recto.store.quiz.Quizzes], [dev.recto.store.statistics.Statistics],
/// [dev.recto.store.imports.Imports], [dev.recto.store.media.Media] and
/// [dev.recto.store.tidy.Tidy]. They stand on packages that have no topic: `change` (transactions,
/// and the history that undoes them), `table` (rows of decks, notes and cards), `likeness` and
/// `search` (comparing and looking for texts), and at the bottom `file` (the file itself, SQL and
/// [dev.recto.store.file.Backups]). `settings` stands beside them.
///
/// Every change is one transaction on disk, can be undone, and returns
/// [dev.recto.store.change.Changes], which say what is different now. Wishes that cannot be granted
/// end in a [dev.recto.store.change.RefusedException], faults of file, disk or system in a
/// [dev.recto.store.file.LibraryException]. Here itself are only the door and [LibraryCheck], which
/// looks at all topics for what should not be so.
///
/// Everything blocks until it is done and may be called from any thread. Changes wait for one
/// another, reads do not wait for changes. Days are stored as days since 1970, instants as
/// milliseconds.
package dev.recto.store;
