package dev.recto.quiz.sitting;

import dev.recto.quiz.mark.Verdict;
import dev.recto.quiz.question.ChoiceQuestion;
import dev.recto.quiz.question.Examiner;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.Option;
import dev.recto.quiz.question.Outcome;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.TrueFalseQuestion;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A test that was marked.
///
/// @param lines the questions in order, each with what was given and what that is worth
public record ScoreSheet(List<Line> lines) {
    public ScoreSheet {
        lines = List.copyOf(lines);
    }

    /// A question on the sheet.
    ///
    /// @param overruled whether the learner said that the answer was right all the same
    public record Line(Question question, Given given, Outcome outcome, boolean overruled) {

        /// Whether the answer counts as right.
        public boolean right() {
            return outcome.verdict().accepted();
        }

        /// Of a wrong option that was taken: whose answer it is. Null where there is none.
        public @Nullable Option mistaken() {
            if (right()) {
                return null;
            }
            return switch (question) {
                case ChoiceQuestion choice
                        when given instanceof Given.Picked(int option)
                                && option >= 0
                                && option < choice.options().size() ->
                        choice.options().get(option);
                case TrueFalseQuestion statement when !statement.key() -> statement.offered();
                default -> null;
            };
        }
    }

    /// The points: one for each right answer, a part of one for a part that is right.
    public double points() {
        return lines.stream().mapToDouble(line -> line.outcome.credit()).sum();
    }

    /// The points as a share of all, 0 to 1; 0 for a test without questions.
    public double share() {
        return lines.isEmpty() ? 0 : points() / lines.size();
    }

    /// The questions to try again.
    public List<Question> missed() {
        return lines.stream().filter(line -> !line.right()).map(Line::question).toList();
    }

    /// How many answers have this verdict.
    public int count(Verdict verdict) {
        return (int) lines.stream().filter(line -> line.outcome.verdict() == verdict).count();
    }

    /// The sheet after the learner said of a line that the answer was right.
    public ScoreSheet overruling(int index) {
        Line line = lines.get(index);
        return with(index, new Line(line.question, line.given, line.outcome.overruled(), true));
    }

    /// The sheet with another answer to a question, as where the learner has compared the ideas of
    /// a long one.
    public ScoreSheet answering(int index, Given given, Examiner examiner) {
        Question question = lines.get(index).question;
        return with(index, new Line(question, given, examiner.mark(question, given), false));
    }

    private ScoreSheet with(int index, Line line) {
        var changed = new ArrayList<>(lines);
        changed.set(index, line);
        return new ScoreSheet(changed);
    }
}
