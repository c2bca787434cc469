package dev.recto.ui.info;

import dev.recto.model.Memory;
import dev.recto.model.Review;
import dev.recto.schedule.Explanation;
import dev.recto.schedule.Schedulers;
import dev.recto.schedule.UnknownSchedulerException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The log of one card, each answer with what it did.
///
/// @param lines the answers, oldest first
/// @param complete whether all that counts is explained; not so where a rule is not known
record CardHistory(List<Line> lines, boolean complete) {

    /// Replays a log, oldest first.
    static CardHistory of(List<Review> log) {
        var lines = new ArrayList<Line>();
        Memory memory = null;
        boolean complete = true;
        for (Review review : log) {
            Explanation explained = null;
            if (review.counted() && complete) {
                try {
                    explained =
                            Schedulers.of(review.scheduler())
                                    .explain(memory, review.grade(), review.day());
                    memory = explained.after();
                } catch (UnknownSchedulerException newer) {
                    complete = false;
                }
            }
            lines.add(new Line(review, explained));
        }
        return new CardHistory(List.copyOf(lines), complete);
    }

    /// The last answer that changed what is remembered, explained; null where none did.
    @Nullable Explanation last() {
        return lines.reversed().stream()
                .filter(Line::changed)
                .map(Line::explanation)
                .findFirst()
                .orElse(null);
    }

    /// An answer.
    ///
    /// @param review the answer
    /// @param explanation what it did, or null where it does not count or its rule is not known
    record Line(Review review, @Nullable Explanation explanation) {
        /// Whether it changed what is remembered.
        boolean changed() {
            return explanation != null && explanation.changed();
        }
    }
}
