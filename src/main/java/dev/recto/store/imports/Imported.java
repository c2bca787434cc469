package dev.recto.store.imports;

import dev.recto.store.change.Changes;

/// An import that is done.
///
/// @param comparison what became of each note
/// @param changes what is different now
public record Imported(Comparison comparison, Changes changes) {}
