package dev.recto.schedule;

import dev.recto.model.SchedulerId;

import org.jspecify.annotations.Nullable;

/// A scheduling rule is named that this version does not have, or whose parameters it cannot read:
/// the library was changed by something else.
public final class UnknownSchedulerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient SchedulerId id;

    UnknownSchedulerException(SchedulerId id, @Nullable Throwable cause) {
        super(id.name() + " (" + id.parameters() + ")", cause);
        this.id = id;
    }

    /// The name that was asked for.
    public SchedulerId id() {
        return id;
    }
}
