package dev.recto.store.tag;

import dev.recto.model.Tag;

/// A tag.
///
/// @param notes how many notes have it
public record TagCount(Tag tag, int notes) {}
