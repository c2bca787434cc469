package dev.recto.store.change;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.ToIntFunction;

/// Long work in portions.
public final class Portions {
    private static final int SIZE = 500;

    private Portions() {}

    /// Does work for each portion.
    ///
    /// @param work returns how many were changed
    /// @return how many were changed in all
    /// @throws CancellationException if it was called off
    public static <T> int each(List<T> all, Progress progress, ToIntFunction<List<T>> work) {
        int changed = 0;
        for (int from = 0; from < all.size(); from += SIZE) {
            if (!progress.at(from, all.size())) {
                throw new CancellationException();
            }
            changed += work.applyAsInt(all.subList(from, Math.min(all.size(), from + SIZE)));
        }
        return changed;
    }
}
