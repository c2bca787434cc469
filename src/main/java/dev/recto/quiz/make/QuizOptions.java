package dev.recto.quiz.make;

import dev.recto.quiz.question.Direction;

import org.jspecify.annotations.Nullable;

/// How questions are made.
///
/// @param options how many options a choice has, 2 to 5 (fewer where the decks have no more)
/// @param direction the side to ask for where both can be, or null for either by chance
public record QuizOptions(int options, @Nullable Direction direction) {
    private static final int FEWEST = 2;
    private static final int MOST = 5;

    /// Four options, either side.
    public static final QuizOptions USUAL = new QuizOptions(4, null);

    public QuizOptions {
        if (options < FEWEST || options > MOST) {
            throw new IllegalArgumentException(
                    "a choice has " + FEWEST + " to " + MOST + " options");
        }
    }
}
