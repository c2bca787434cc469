package dev.recto.store.statistics;

import java.time.Duration;

/// What was studied on one day, or in all on several.
///
/// @param answers how many answers were given, repeats and practice too
/// @param thinking how long the learner thought ([dev.recto.model.Review#thinking()])
/// @param introduced cards answered for the first time that day and still there
/// @param matured such cards that became mature, less those that were mature and no longer are
public record DayTally(int answers, Duration thinking, int introduced, int matured) {}
