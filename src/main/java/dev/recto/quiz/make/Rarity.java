package dev.recto.quiz.make;

import dev.recto.quiz.question.Direction;

import java.util.HashMap;
import java.util.Map;

/// How rare the words of the pool are, learned from a sample of it.
final class Rarity {
    private static final int SAMPLE = 200;

    private final Map<String, Integer> texts = new HashMap<>();
    private int sampled;

    Rarity(Pool pool) {
        int size = pool.entries().size();
        for (int i = 0; i < size; i += Math.max(1, size / SAMPLE)) {
            Fact fact = pool.fact(i, Direction.TO_BACK);
            if (fact != null) {
                sampled++;
                fact.answerStems().forEach(stem -> texts.merge(stem, 1, Integer::sum));
            }
        }
    }

    /// The inverse document frequency of a stem, in nats.
    double of(String stem) {
        return Math.log((1.0 + sampled) / (1 + texts.getOrDefault(stem, 0)));
    }
}
