package dev.recto.ui.quiz.test;

import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.Sheet;
import dev.recto.ui.quiz.plan.QuizPlan;

import java.util.List;

/// The questions of a test.
///
/// @param plan what was wished for
/// @param seed the chance by which they were made
/// @param title what the test is called
/// @param questions the questions in order
/// @param scored whether its score is kept; not that of a second try at what was missed
public record Exam(
        QuizPlan plan, long seed, String title, List<Question> questions, boolean scored) {
    public Exam {
        questions = List.copyOf(questions);
    }

    /// Some of the questions once more, as practice.
    public Exam retrying(List<Question> missed) {
        return new Exam(plan, seed, title, missed, false);
    }

    /// The questions for paper.
    public List<Sheet> sheets() {
        return questions.stream().map(Sheet::of).toList();
    }

    /// What tells a question from any other, also after the program was closed. Its options and
    /// their order are part of it.
    public static String print(Question question) {
        return Integer.toHexString(Sheet.of(question).toString().hashCode());
    }
}
