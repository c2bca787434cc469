package dev.recto.quiz.make;

import java.util.random.RandomGenerator;

/// Keeps the right option from being the longest too often within a run of questions: where many
/// answers can only be asked among shorter ones, the others make up for it.
final class LengthBalance {
    private static final double SHARE = 0.25;

    private int made;
    private int longest;

    /// How many of the wrong options should be longer than the right one.
    int drawLonger(int wrong, RandomGenerator random) {
        boolean mayBeLongest = longest <= SHARE * made;
        return mayBeLongest ? random.nextInt(wrong + 1) : 1 + random.nextInt(wrong);
    }

    void count(boolean keyWasLongest) {
        made++;
        longest += keyWasLongest ? 1 : 0;
    }
}
