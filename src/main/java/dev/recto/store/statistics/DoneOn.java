package dev.recto.store.statistics;

import java.time.Duration;

/// What was done on one study day, of cards that are still there or not.
///
/// @param cards how many different cards were answered
/// @param answers how many answers were given, repeats and practice too
/// @param thinking how long the learner thought
/// @param again how many of the answers did not pass
public record DoneOn(int cards, int answers, Duration thinking, int again) {}
