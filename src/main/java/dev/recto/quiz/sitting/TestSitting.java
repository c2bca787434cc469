package dev.recto.quiz.sitting;

import dev.recto.quiz.question.Examiner;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.Question;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// A test: all questions may be answered and changed in any order, and nothing is said of right or
/// wrong until it is handed in.
///
/// @param questions the questions in order
/// @param given for each what was given so far
/// @param begun when it began
/// @param limit how long it may take, or null without a limit
public record TestSitting(
        List<Question> questions, List<Given> given, Instant begun, @Nullable Duration limit) {
    public TestSitting {
        questions = List.copyOf(questions);
        given = List.copyOf(given);
        if (questions.size() != given.size()) {
            throw new IllegalArgumentException(
                    "each question has what was given for it, if only nothing");
        }
    }

    /// A new test.
    public static TestSitting begin(
            List<Question> questions, Instant begun, @Nullable Duration limit) {
        return new TestSitting(
                questions,
                Collections.nCopies(questions.size(), new Given.Nothing()),
                begun,
                limit);
    }

    /// The test with another answer to a question.
    public TestSitting answer(int question, Given answer) {
        var changed = new ArrayList<>(given);
        changed.set(question, answer);
        return new TestSitting(questions, changed, begun, limit);
    }

    /// How many questions have no answer yet.
    public int open() {
        return (int) given.stream().filter(Given.Nothing.class::isInstance).count();
    }

    /// What is left of the time, zero when it is up, or null without a limit.
    public @Nullable Duration left(Instant now) {
        if (limit == null) {
            return null;
        }
        Duration left = limit.minus(Duration.between(begun, now));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// Marks the test.
    public ScoreSheet handIn(Examiner examiner) {
        return new ScoreSheet(
                IntStream.range(0, questions.size())
                        .mapToObj(
                                i ->
                                        new ScoreSheet.Line(
                                                questions.get(i),
                                                given.get(i),
                                                examiner.mark(questions.get(i), given.get(i)),
                                                false))
                        .toList());
    }
}
