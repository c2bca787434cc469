/// Decks from outside. An [dev.recto.store.imports.ImportPlan] is what was read of a file and what
/// the learner wants of it. [dev.recto.store.imports.ImportMatching] compares it with the library,
/// which gives the [dev.recto.store.imports.Comparison] that is shown before anything is saved;
/// [dev.recto.store.imports.ImportWriter] and [dev.recto.store.imports.ImportMedia] then write it,
/// in one transaction. [dev.recto.store.imports.NeighbourSearch] finds notes of the library that
/// are like new ones, each a [dev.recto.store.imports.Neighbour] on which the learner makes a
/// [dev.recto.store.imports.Decision]. The door is [dev.recto.store.imports.Imports]. Which file
/// formats there are is not known here.
package dev.recto.store.imports;
