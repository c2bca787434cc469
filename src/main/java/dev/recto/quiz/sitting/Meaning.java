package dev.recto.quiz.sitting;

import dev.recto.model.Asking;
import dev.recto.model.Grade;
import dev.recto.quiz.mark.Verdict;

import java.time.Duration;

/// What an answer in a quiz means to the schedule. This is the whole table:
///
/// | asked | answer | grade in the log | counts as the review of a due card |
/// | --- | --- | --- | --- |
/// | typed, list, written gap | right | Good | yes |
/// | | right, but slow, with a slip or at the second try | Hard | yes |
/// | | almost or wrong | Again | yes |
/// | choice, true or false, matching | right | Good | never |
/// | | wrong | Again | never |
/// | flip, idea by idea | as the learner ticks | Good or Again | never |
///
/// Recall counts only where the card itself was asked, in its own direction and whole, and only
/// while it is due: an early answer, or one to a new card, is practice. Recognising an answer never
/// counts, so that it cannot raise a card above what recall has shown; nor can it throw one back. A
/// setting of the learner's switches the counting off altogether. Whatever happens to the schedule,
/// every answer is a line in the log with its way of asking.
///
/// @param grade the grade in the log
/// @param counted whether the scheduler is told
public record Meaning(Grade grade, boolean counted) {
    private static final Duration THINKING = Duration.ofSeconds(15);
    private static final Duration PER_CHARACTER = Duration.ofMillis(500);

    /// Looks up the table.
    ///
    /// @param asking how the card was asked
    /// @param verdict what the answer is worth
    /// @param recallsCard whether the card itself was asked, whole and in its own direction
    /// @param due whether the card has been answered before and is due today
    /// @param slow whether the answer took long (see [#isSlow])
    /// @param enabled whether the learner lets quizzes count
    public static Meaning of(
            Asking asking,
            Verdict verdict,
            boolean recallsCard,
            boolean due,
            boolean slow,
            boolean enabled) {
        boolean recall =
                switch (asking) {
                    case TYPED, LIST, CLOZE -> recallsCard;
                    case FLIP, CHOICE, TRUE_FALSE, MATCHING -> false;
                };
        return new Meaning(grade(verdict, recall && slow), recall && due && enabled);
    }

    private static Grade grade(Verdict verdict, boolean slow) {
        return switch (verdict) {
            case RIGHT -> slow ? Grade.HARD : Grade.GOOD;
            case TYPO -> Grade.HARD;
            case ALMOST, WRONG -> Grade.AGAIN;
        };
    }

    /// Whether an answer came slowly: more than fifteen seconds to think, and half a second for
    /// each character to be typed.
    public static boolean isSlow(Duration taken, String answer) {
        return taken.compareTo(THINKING.plus(PER_CHARACTER.multipliedBy(answer.length()))) > 0;
    }
}
