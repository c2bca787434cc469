package dev.recto.ui.note;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.ListNote;
import dev.recto.model.Note;

/// The kinds of notes one can write.
enum NoteKind {
    BASIC,
    LIST,
    CLOZE;

    static NoteKind of(Note note) {
        return switch (note) {
            case BasicNote basic -> BASIC;
            case ListNote list -> LIST;
            case ClozeNote cloze -> CLOZE;
        };
    }
}
