package dev.recto.store.tidy;

import dev.recto.model.NoteId;
import dev.recto.store.likeness.Likeness;

/// Two notes of the library that are much alike.
///
/// @param one the one that was there first
/// @param likeness how the other is like it
/// @param identical whether they say the same word for word and show the same pictures
public record Pair(NoteId one, NoteId other, Likeness likeness, boolean identical) {
    /// Whether a note is one of the two.
    public boolean has(NoteId note) {
        return one.equals(note) || other.equals(note);
    }
}
