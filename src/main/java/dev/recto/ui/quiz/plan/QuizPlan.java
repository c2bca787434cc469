package dev.recto.ui.quiz.plan;

import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.QuestionKind;
import dev.recto.store.quiz.QuizScope;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/// What the learner wants to be asked, and how.
///
/// @param scope which cards
/// @param count how many questions at most
/// @param kinds the kinds of question
/// @param direction which side is asked for, or null for either
/// @param minutes how long a test may take, or 0 without a limit
public record QuizPlan(
        QuizMode mode,
        QuizScope scope,
        int count,
        Set<QuestionKind> kinds,
        @Nullable Direction direction,
        int minutes) {
    /// The most questions of a test.
    public static final int MOST = 200;

    /// The longest time for a test, in minutes.
    public static final int LONGEST = 180;

    private static final int USUAL = 10;

    public QuizPlan {
        if (count < 1 || count > MOST || minutes < 0 || minutes > LONGEST) {
            throw new IllegalArgumentException(count + " questions in " + minutes + " minutes");
        }
        kinds = Set.copyOf(kinds);
    }

    /// A test of ten questions of all kinds that are marked by the program, on all decks.
    public static QuizPlan usual() {
        return new QuizPlan(
                QuizMode.TEST,
                everything(),
                USUAL,
                EnumSet.complementOf(EnumSet.of(QuestionKind.IDEAS)),
                null,
                0);
    }

    /// All cards of all decks.
    public static QuizScope everything() {
        return new QuizScope(Set.of(), Set.of(), false, false, false);
    }

    public QuizPlan withScope(QuizScope now) {
        return new QuizPlan(mode, now, count, kinds, direction, minutes);
    }

    public QuizPlan withMode(QuizMode now) {
        return new QuizPlan(now, scope, count, kinds, direction, minutes);
    }
}
