package dev.recto.store.note;

import dev.recto.model.DeckId;
import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.model.Tag;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// What was written and is not a note yet, or not yet the new text of one.
///
/// @param deck the deck it is for
/// @param note what was written, with parts that are still empty
/// @param tags its tags, sorted
public record Draft(DeckId deck, Note note, SortedSet<Tag> tags) {
    public Draft {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>((Collection<Tag>) tags));
    }

    /// Where a draft lies: each place has one at most.
    public sealed interface Place {}

    /// With the note whose text it is to become.
    public record Of(NoteId note) implements Place {}

    /// With the deck from which a new note is written; it may be written for another deck.
    public record NewIn(DeckId home) implements Place {}
}
