package dev.recto.store.tidy;

import dev.recto.model.Note;
import dev.recto.model.NoteId;

import org.jspecify.annotations.Nullable;

/// Makes one note of two.
///
/// @param keep the note that stays: it keeps its deck, where it came from, and how other programs
///   and imports know it
/// @param drop the one that goes
/// @param text what the note says from now on, or null for what it says already
public record Merge(NoteId keep, NoteId drop, @Nullable Note text) {
    /// A merge that leaves the text of the note that stays.
    public Merge(NoteId keep, NoteId drop) {
        this(keep, drop, null);
    }
}
