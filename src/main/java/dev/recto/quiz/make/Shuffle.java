package dev.recto.quiz.make;

import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/// Shuffles with any source of chance; the JDK's own method wants a particular one.
final class Shuffle {
    private Shuffle() {}

    /// Brings a list into an order of which all are equally likely (Fisher and Yates).
    static void shuffle(List<?> list, RandomGenerator random) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }
}
