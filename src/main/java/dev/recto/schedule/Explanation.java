package dev.recto.schedule;

import dev.recto.model.Grade;
import dev.recto.model.Memory;
import dev.recto.model.Review;

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

    /// Why a card has the date it has: the last review that changed what is remembered, explained.
    /// Null if none did, which means that the card is new.
    ///
    /// @param log the reviews of this one card, oldest first
    /// @throws UnknownSchedulerException if a review names a rule that this version does not have
    static @Nullable Explanation of(Iterable<Review> log) {
        Explanation last = null;
        for (Review review : log) {
            if (review.counted()) {
                Explanation now =
                        Schedulers.of(review.scheduler())
                                .explain(
                                        last == null ? null : last.after(),
                                        review.grade(),
                                        review.day());
                last = now.changed() ? now : last;
            }
        }
        return last;
    }
}
