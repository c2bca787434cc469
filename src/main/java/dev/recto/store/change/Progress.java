package dev.recto.store.change;

/// Is told how far long work has come, and may stop it.
@FunctionalInterface
public interface Progress {
    /// Does not look.
    Progress UNSEEN = (_, _) -> true;

    /// Called now and then, on the thread that works.
    ///
    /// @return whether to go on; otherwise the work is undone and ends in a
    ///   [java.util.concurrent.CancellationException]
    boolean at(int done, int of);

    /// Progress of one part of work that has several, each about as long.
    ///
    /// @param part which, from 0
    default Progress part(int part, int parts) {
        return (done, of) -> at(part * of + done, parts * of);
    }
}
