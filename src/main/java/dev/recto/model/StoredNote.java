package dev.recto.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// A note as a library keeps it.
///
/// @param id its identity in this library
/// @param guid its identity everywhere
/// @param deck the deck it lies in
/// @param note what the learner wrote
/// @param tags its tags, sorted
/// @param source where it was imported from, or null
/// @param created when it came into the library
/// @param modified when its text, tags or deck last changed
public record StoredNote(
        NoteId id,
        Guid guid,
        DeckId deck,
        Note note,
        SortedSet<Tag> tags,
        @Nullable Source source,
        Instant created,
        Instant modified) {

    public StoredNote {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>((Collection<Tag>) tags));
    }
}
