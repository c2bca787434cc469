package dev.recto.store.statistics;

/// What was studied in one hour of the day.
///
/// @param hour 0 to 23, on the clock where the learner was
/// @param answers how many answers were given, repeats and practice too
/// @param asked how often a card was asked for which it was time
/// @param recalled how often it was passed
public record HourTally(int hour, int answers, int asked, int recalled) {}
