package dev.recto.store.media;

/// A picture or sound of a library.
///
/// @param name by which notes name it; no other has it, and its ending tells what it is
/// @param size how many bytes it has
public record Medium(String name, long size) {}
