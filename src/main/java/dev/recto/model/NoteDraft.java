package dev.recto.model;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// A note on its way into a library or out of it.
///
/// @param guid its identity, or null where the source has none: then it is known by its text
/// @param note what was written
/// @param tags its tags, sorted
/// @param source where it was read, or null
public record NoteDraft(
        @Nullable Guid guid, Note note, SortedSet<Tag> tags, @Nullable Source source) {
    public NoteDraft {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>((Collection<Tag>) tags));
    }

    /// A note with nothing but its text.
    public static NoteDraft of(Note note) {
        return new NoteDraft(null, note, new TreeSet<>(), null);
    }
}
