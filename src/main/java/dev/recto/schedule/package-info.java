/// When a card comes back: pure functions from what is remembered, a grade and a study day to what
/// is remembered next.
///
/// Start at [Scheduler]; [Sm2] is the rule that Recto has, [Schedulers] makes one from its name.
/// [StudyDays] says which day it is; [Explanation] says why a card has its date.
package dev.recto.schedule;
