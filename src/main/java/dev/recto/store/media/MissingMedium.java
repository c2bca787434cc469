package dev.recto.store.media;

import dev.recto.model.StoredNote;

/// A picture or sound that notes name and that is not there.
///
/// @param name as the notes write it; it may also be an address on a network, which nothing asks
/// @param first the first note that names it
/// @param notes how many notes name it
public record MissingMedium(String name, StoredNote first, int notes) {}
