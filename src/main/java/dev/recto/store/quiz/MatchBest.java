package dev.recto.store.quiz;

import java.time.Duration;
import java.time.Instant;

/// The time of a round of matching.
///
/// @param scope what was matched, as of [Learning#scope()]
/// @param pairs how many pairs there were, at least 1
/// @param taken the time, fines included
/// @param at when the round ended
public record MatchBest(String scope, int pairs, Duration taken, Instant at) {}
