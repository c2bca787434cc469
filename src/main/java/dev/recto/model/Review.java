package dev.recto.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// One answer: a line of the log. The lines that count, replayed in order through the scheduler
/// they name, give every memory in the library.
///
/// @param card what was asked
/// @param at when it was answered
/// @param day the study day of the answer where the learner was; kept, because neither the time
///   zone nor the beginning of the day need be the same when the log is read
/// @param grade how well
/// @param asking in which way
/// @param taken the time from question to grade, interruptions included
/// @param scheduler which rule turned the answer into a date
/// @param counted whether the answer was handed to the scheduler; practice is not
public record Review(
        CardId card,
        Instant at,
        LocalDate day,
        Grade grade,
        Asking asking,
        Duration taken,
        SchedulerId scheduler,
        boolean counted) {
    /// The longest time that is taken for thinking: whoever takes longer was interrupted.
    public static final Duration LONGEST_THINKING = Duration.ofMinutes(1);

    /// How long the learner thought: the time taken, at most [#LONGEST_THINKING] of it.
    public Duration thinking() {
        return taken.compareTo(LONGEST_THINKING) > 0 ? LONGEST_THINKING : taken;
    }
}
