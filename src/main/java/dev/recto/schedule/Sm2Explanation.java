package dev.recto.schedule;

import dev.recto.model.Grade;
import dev.recto.model.Sm2Memory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Why SM-2 chose a date. The ease and the interval before the answer are those of `before`, the
/// new ones those of `after`.
///
/// @param rule which rule gave the interval
/// @param before what was remembered before the answer, or null where the card was new
/// @param grade how well the card was answered
/// @param day the study day of the answer
/// @param after what is remembered now
/// @param product the interval before times the ease before, in hundredths of a day, not rounded; 0
///   where the rule did not multiply
public record Sm2Explanation(
        Rule rule,
        @Nullable Sm2Memory before,
        Grade grade,
        LocalDate day,
        Sm2Memory after,
        long product)
        implements Explanation {

    /// What decides the interval.
    public enum Rule {
        /// The card had been answered on this day, or on a later one: nothing changes.
        ANSWERED_BEFORE,
        /// Not passed: the card starts anew with the first interval and keeps its ease.
        FAILED,
        /// Passed for the first time, or for the first time again: the first interval.
        FIRST,
        /// Passed twice in a row: the second interval.
        SECOND,
        /// The interval before times the ease before, rounded up to whole days.
        GROWN,
        /// As [#GROWN], but longer than the longest interval, which is used instead.
        LONGEST
    }
}
