package dev.recto.store.tag;

/// Two tags that look alike.
///
/// @param one the one that more notes have
public record TagPair(TagCount one, TagCount other) {}
