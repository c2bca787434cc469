package dev.recto.ui.tidy;

import dev.recto.store.Library;
import dev.recto.store.tag.TagCount;
import dev.recto.store.tag.TagPair;

import java.util.List;
import java.util.stream.Stream;

/// A row of the list of tags.
sealed interface TagRow {
    /// Tags that look alike, then all tags.
    static List<TagRow> all(Library file) {
        Stream<TagRow> alike = file.tags().alike().stream().map(Alike::new);
        return Stream.concat(alike, file.tags().all().stream().map(One::new)).toList();
    }

    /// Whether it is two tags that look alike.
    default boolean isPair() {
        return this instanceof Alike;
    }

    /// Two tags that look alike.
    record Alike(TagPair pair) implements TagRow {}

    /// A tag.
    record One(TagCount count) implements TagRow {}
}
