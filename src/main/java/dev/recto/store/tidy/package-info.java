/// What could be tidied in a library, each kind found by one class and changed through
/// [dev.recto.store.tidy.Tidy]: notes that are much alike ([dev.recto.store.tidy.PairSearch], made
/// one by [dev.recto.store.tidy.Merging]), cards that are forgotten again and again
/// ([dev.recto.store.tidy.LeechRows]) and what they may be confused with
/// ([dev.recto.store.tidy.ConfusionSearch]), and notes with a flaw
/// ([dev.recto.store.tidy.FlawRows]). [dev.recto.store.tidy.RelationRows] remembers what the
/// learner has looked at and left as it is. Tags and media are tidied by their own packages.
package dev.recto.store.tidy;
