package dev.recto.store.imports;

import dev.recto.model.NoteId;

/// What the learner wants of a note of an import that is like one of the library.
///
/// @param choice what becomes of it
/// @param note the note of the library
public record Decision(Choice choice, NoteId note) {

    /// What becomes of a note of an import.
    public enum Choice {
        /// The note of the library is enough. The other is not added, now or when it comes again.
        SKIP,
        /// The note of the library takes its content; its cards keep their schedule.
        UPDATE,
        /// It is added beside the note of the library.
        KEEP_BOTH
    }
}
