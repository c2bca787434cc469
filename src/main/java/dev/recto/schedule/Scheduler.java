package dev.recto.schedule;

import dev.recto.model.Grade;
import dev.recto.model.Memory;
import dev.recto.model.SchedulerId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// A rule that decides when a card comes back. Immutable; the same arguments always give the same
/// result, so the log of reviews explains every date.
public interface Scheduler {

    /// The name and parameters from which [Schedulers#of] makes the same rule again.
    SchedulerId id();

    /// Why an answer leads to its date.
    ///
    /// @param before what is remembered of the card, or null where it is new
    /// @param day the study day of the answer; on the day of the remembered review, or before it
    ///   (the clock was set back, the learner flew west), an answer changes nothing
    Explanation explain(@Nullable Memory before, Grade grade, LocalDate day);

    /// What is remembered of a card after an answer. Parameters as in [#explain].
    default Memory next(@Nullable Memory before, Grade grade, LocalDate day) {
        return explain(before, grade, day).after();
    }

    /// What would be remembered after each grade, worst first. Parameters as in [#explain].
    default Map<Grade, Memory> preview(@Nullable Memory before, LocalDate day) {
        var memories = new EnumMap<Grade, Memory>(Grade.class);
        for (Grade grade : Grade.values()) {
            memories.put(grade, next(before, grade, day));
        }
        return Collections.unmodifiableMap(memories);
    }
}
