package dev.recto.store.change;

/// Something new in the library.
///
/// @param id its identity
/// @param changes what is different now
public record Added<I>(I id, Changes changes) {}
