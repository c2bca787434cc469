package dev.recto.schedule;

import dev.recto.model.SchedulerId;

/// The scheduling rules that Recto knows.
public final class Schedulers {
    private Schedulers() {}

    /// Makes the rule that a deck or a review names.
    ///
    /// @throws UnknownSchedulerException if this version has no such rule or cannot read its
    ///   parameters
    public static Scheduler of(SchedulerId id) {
        if (!id.name().equals(Sm2.NAME)) {
            throw new UnknownSchedulerException(id, null);
        }
        try {
            return new Sm2(Sm2Parameters.parse(id.parameters()));
        } catch (IllegalArgumentException e) {
            throw new UnknownSchedulerException(id, e);
        }
    }
}
