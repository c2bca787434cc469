/// Answers and the log of them: what to ask today, what was answered, and what it leads to.
///
/// [dev.recto.store.review.Reviews] records answers and lends the queue that
/// [dev.recto.store.review.StudyQueue] puts together; [dev.recto.store.review.Siblings] and
/// [dev.recto.store.review.DoneToday] hold what the counts of decks need to agree with it.
/// [dev.recto.store.review.Replay] makes all memories anew from the log, by
/// [dev.recto.store.review.Rules] that come from outside: no scheduling is known here.
package dev.recto.store.review;
