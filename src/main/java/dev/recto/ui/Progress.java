package dev.recto.ui;

/// How work that is under way tells how far it is.
public interface Progress {
    /// Says how much is done. May be called from any thread and as often as it likes.
    ///
    /// @param done units done so far
    /// @param total units in all, more than 0
    void at(long done, long total);

    /// Whether the learner has called it off. Work that asks should stop soon, leaving nothing
    /// half-done; what it then returns is dropped.
    boolean cancelled();

    /// The same for work in the library.
    default dev.recto.store.change.Progress forStore() {
        return (done, of) -> {
            at(done, Math.max(1, of));
            return !cancelled();
        };
    }
}
