package dev.recto.transfer;

import java.util.concurrent.CancellationException;

/// Is told how far a reading has come, and may stop it.
@FunctionalInterface
public interface Progress {
    /// Does not look.
    Progress UNSEEN = _ -> true;

    /// A loop looks up after so many steps.
    int STEPS = 1 << 12;

    /// Called now and then, on the thread that reads.
    ///
    /// @param done how much is done, 0 to 1
    /// @return whether to go on; otherwise the reading ends in a [CancellationException]
    boolean at(double done);

    /// Tells how much is done.
    ///
    /// @throws CancellationException if the reading is called off
    default void check(double done) {
        if (!at(done)) {
            throw new CancellationException();
        }
    }

    /// Called at each step of a long loop; only some are told.
    ///
    /// @throws CancellationException if the reading is called off
    default void step(int step, int of) {
        if (step % STEPS == 0) {
            check((double) step / of);
        }
    }

    /// The progress of a part of the reading.
    ///
    /// @param from how much of the whole is done before the part
    /// @param to how much after it
    default Progress part(double from, double to) {
        return done -> at(from + done * (to - from));
    }
}
