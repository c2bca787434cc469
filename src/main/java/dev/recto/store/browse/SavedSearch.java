package dev.recto.store.browse;

/// A search that is kept under a name.
///
/// @param name not blank
/// @param query what was typed
public record SavedSearch(String name, String query) {}
