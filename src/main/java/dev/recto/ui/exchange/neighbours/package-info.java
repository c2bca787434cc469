/// The part of the import page that compares notes with those of the library that are much like
/// them. [NeighboursViewModel] finds them and keeps what the learner decides, in
/// [NeighboursController] they stand side by side.
package dev.recto.ui.exchange.neighbours;
