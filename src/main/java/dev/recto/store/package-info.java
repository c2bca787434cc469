/// What survives: the library file, its backups, and the settings file.
///
/// Start at [Library], the one door. What it lends ([Decks], [Notes], [Cards], [Reviews],
/// [Quizzes], [Imports], [Media], [dev.recto.store.change.History]) reads and changes; every change
/// is one transaction on disk, can be undone, and returns [dev.recto.store.change.Changes], which
/// say what is different now. Wishes that cannot be granted end in a
/// [dev.recto.store.change.RefusedException], faults of file, disk or system in a
/// [dev.recto.store.file.LibraryException]. Beside it stand [dev.recto.store.file.Backups] and
/// [dev.recto.store.settings.SettingsFile].
///
/// Everything here blocks until it is done and may be called from any thread. Changes wait for one
/// another, reads do not wait for changes. Days are stored as days since 1970, instants as
/// milliseconds.
package dev.recto.store;
