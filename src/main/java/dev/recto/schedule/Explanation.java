package dev.recto.schedule;

import dev.recto.model.Grade;
import dev.recto.model.Memory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Why an answer leads to its date: the rule that applied and its numbers, for a screen to put into
/// words. Each scheduler has its own kind. Made from an answer that was given or one that could be.
public sealed interface Explanation permits Sm2Explanation {

    /// What was remembered before the answer, or null where the card was new.
    @Nullable Memory before();

    /// How well the card was answered.
    Grade grade();

    /// The study day of the answer.
    LocalDate day();

    /// What is remembered after the answer.
    Memory after();

    /// Whether the answer changed what is remembered. Only the first of a study day does.
    default boolean changed() {
        return !after().equals(before());
    }

    /// The study day on which the card is asked next.
    default LocalDate due() {
        return after().due();
    }
}
