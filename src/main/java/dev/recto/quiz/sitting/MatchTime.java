package dev.recto.quiz.sitting;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/// The time of a round of matching; kept, it is a personal best.
///
/// @param pairs how many pairs there were
/// @param taken the time, fines included
/// @param at when the round ended
public record MatchTime(int pairs, Duration taken, Instant at) {

    /// Whether this is a new best: more pairs, or as many in less time.
    ///
    /// @param best the best so far, or null
    public boolean beats(@Nullable MatchTime best) {
        return best == null
                || pairs > best.pairs
                || pairs == best.pairs && taken.compareTo(best.taken) < 0;
    }
}
