package dev.recto.quiz.question;

import dev.recto.quiz.mark.ListMark;
import dev.recto.quiz.mark.Mark;
import dev.recto.quiz.mark.Verdict;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What an answer to a question is worth.
///
/// @param verdict the verdict on the whole
/// @param credit the part of it that is right, 0 to 1
/// @param marks how each typed text was marked, with its diff; empty where nothing was typed
/// @param list how a typed list was marked, or null
public record Outcome(Verdict verdict, double credit, List<Mark> marks, @Nullable ListMark list) {
    public Outcome {
        marks = List.copyOf(marks);
    }

    static Outcome of(boolean right) {
        return new Outcome(right ? Verdict.RIGHT : Verdict.WRONG, right ? 1 : 0, List.of(), null);
    }

    /// The outcome after the learner said that the answer was right all the same.
    public Outcome overruled() {
        return new Outcome(Verdict.RIGHT, 1, marks, list);
    }

    /// The outcome of a second try, after the first was almost right: what is right now counts as
    /// right with a slip.
    public Outcome atSecondTry() {
        return verdict == Verdict.RIGHT ? new Outcome(Verdict.TYPO, credit, marks, list) : this;
    }
}
