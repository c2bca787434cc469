/// What the learner writes. [dev.recto.store.note.Notes] adds, edits, moves and deletes notes, and
/// sees to it that cards keep their schedule where their question stays;
/// [dev.recto.store.note.SameQuestion] finds who asks the same while one is written, and
/// [dev.recto.store.note.Drafts] keeps what is not a note yet. The rows are in
/// [dev.recto.store.table.NoteRows].
package dev.recto.store.note;
