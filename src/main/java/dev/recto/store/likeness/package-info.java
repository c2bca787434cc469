/// Which notes are about the same, found without comparing every note with every other.
///
/// [dev.recto.store.likeness.Wording] takes a text apart into words as people compare them,
/// [dev.recto.store.likeness.Lexicon] gives each word a number and a weight, and
/// [dev.recto.store.likeness.Worded] is a note as such numbers.
/// [dev.recto.store.likeness.Similarity] judges two of them, and the
/// [dev.recto.store.likeness.Likeness] is its verdict; all figures that decide are there.
/// [dev.recto.store.likeness.NearIndex] finds which are worth comparing. Only
/// [dev.recto.store.likeness.WordedRows] and [dev.recto.store.likeness.Nearby], which look through
/// a library, know of rows.
package dev.recto.store.likeness;
