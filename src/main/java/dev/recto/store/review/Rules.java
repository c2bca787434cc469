package dev.recto.store.review;

import dev.recto.model.Grade;
import dev.recto.model.Memory;
import dev.recto.model.SchedulerId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/// The scheduling rules that the log names, lent to whoever proves or remakes memories. The store
/// itself knows none.
@FunctionalInterface
public interface Rules {
    /// A rule, or empty if there is none of this name.
    Optional<Rule> find(SchedulerId id);

    /// What is remembered after an answer.
    @FunctionalInterface
    interface Rule {
        Memory next(@Nullable Memory before, Grade grade, LocalDate day);
    }
}
