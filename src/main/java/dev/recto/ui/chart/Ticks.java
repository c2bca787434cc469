package dev.recto.ui.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Where the lines of a scale are drawn.
final class Ticks {
    private static final int MOST = 4;

    private Ticks() {}

    /// Round numbers from 0 to one that is not below the top: steps of 1, 2 or 5, or ten times
    /// that, or a hundred times …
    static List<Double> counts(double top) {
        long step = 1;
        while (step * MOST < top) {
            step = Long.toString(step).startsWith("2") ? step / 2 * 5 : step * 2;
        }
        long wide = step;
        return LongStream.rangeClosed(0, Math.max(1, (long) Math.ceil(top / wide)))
                .mapToObj(tick -> (double) (tick * wide))
                .toList();
    }

    /// The quarters of a whole.
    static List<Double> shares() {
        return IntStream.rangeClosed(0, MOST).mapToObj(tick -> (double) tick / MOST).toList();
    }
}
