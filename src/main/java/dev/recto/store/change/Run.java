package dev.recto.store.change;

/// Changes that belong together, as the saves of one note while it is being written. As long as
/// nothing else is changed in between they are one step of the [History], and each takes the place
/// of the one before: a card that one of them removed is there again, with its schedule, when the
/// next asks its question. Made anew for each run; used with one library.
public final class Run {
    /// The step of the history to which the last change of this run belongs, or 0. Guarded by the
    /// lock of the [Store].
    long step;
}
