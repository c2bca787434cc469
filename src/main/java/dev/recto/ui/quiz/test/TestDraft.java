package dev.recto.ui.quiz.test;

import dev.recto.quiz.question.Given;
import dev.recto.ui.quiz.plan.QuizPlan;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A test that is under way, as it is kept until it is handed in.
///
/// @param plan what was wished for
/// @param seed the chance by which the questions were made
/// @param title what the test is called
/// @param elapsed how long it has taken up to now
/// @param answers what was given for each question
/// @param flagged the questions to come back to
/// @param current the question in view
public record TestDraft(
        QuizPlan plan,
        long seed,
        String title,
        Duration elapsed,
        List<Answer> answers,
        Set<Integer> flagged,
        int current) {
    public TestDraft {
        answers = List.copyOf(answers);
        flagged = Set.copyOf(flagged);
    }

    /// An answer.
    ///
    /// @param print the question, see [Exam#print]
    /// @param given what was given
    /// @param taken how long it was in view
    public record Answer(String print, Given given, Duration taken) {}

    /// How many questions have an answer.
    public int answered() {
        return (int)
                answers.stream().filter(answer -> !(answer.given instanceof Given.Nothing)).count();
    }

    /// The answers that still belong to the questions of an exam. Where the cards have changed, the
    /// question is open again.
    List<Answer> fitting(Exam exam) {
        return IntStream.range(0, exam.questions().size())
                .mapToObj(
                        i -> {
                            String print = Exam.print(exam.questions().get(i));
                            return i < answers.size() && answers.get(i).print.equals(print)
                                    ? answers.get(i)
                                    : new Answer(print, new Given.Nothing(), Duration.ZERO);
                        })
                .toList();
    }
}
