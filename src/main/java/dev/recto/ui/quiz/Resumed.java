package dev.recto.ui.quiz;

import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.sitting.LearnSitting;
import dev.recto.store.Library;
import dev.recto.store.quiz.QuizScope;
import dev.recto.store.table.CardEntry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What learning goes on with, as the library has it.
///
/// @param begun the answer that was not finished, if there is one
record Resumed(Material material, LearnSitting sitting, Optional<Begun> begun) {
    /// Reads what is learned and where the sitting stands.
    ///
    /// @param finishedToo whether a sitting that is finished is taken up as well
    static Resumed read(Library file, QuizScope scope, LocalDate day, boolean finishedToo) {
        LearnSitting kept =
                file.quizzes()
                        .learning(ScopeText.of(scope))
                        .filter(each -> finishedToo || !each.finished())
                        .map(Kept::sitting)
                        .orElse(LearnSitting.of(List.of()));
        Material material = Material.read(file, scope, day);
        return new Resumed(
                material, material.sitting(kept), file.recall(Begun.KEPT).flatMap(Begun::read));
    }

    /// The sitting in which the question in hand is still asked; empty where the card is gone or
    /// asks something else now.
    ///
    /// @param before the sitting in which it is asked
    /// @param asked the card as it is asked
    Optional<LearnSitting> goingOn(LearnSitting before, CardEntry asked) {
        return Optional.of(sitting)
                .filter(now -> !now.finished())
                .filter(now -> material.card(now.current()).asksTheSame(asked))
                .map(now -> now.onRungs(before.current().rungs()));
    }

    /// What was given up to now for a question.
    ///
    /// @param answers how many answers the sitting has
    Given given(String scope, int answers, Question question) {
        return begun.map(each -> each.forQuestion(scope, answers, question))
                .orElse(new Given.Nothing());
    }
}
