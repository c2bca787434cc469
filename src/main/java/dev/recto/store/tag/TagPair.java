package dev.recto.store.tag;

import dev.recto.model.Tag;

import java.util.Set;

/// Two tags that look alike.
///
/// @param one the one that more notes have
public record TagPair(TagCount one, TagCount other) {
    /// The two, in whatever order.
    Set<Tag> tags() {
        return Set.of(one.tag(), other.tag());
    }
}
