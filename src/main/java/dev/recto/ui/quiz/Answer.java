package dev.recto.ui.quiz;

import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.Grade;
import dev.recto.model.Memory;
import dev.recto.model.Review;
import dev.recto.quiz.question.ChoiceQuestion;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.ListQuestion;
import dev.recto.quiz.question.Outcome;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.sitting.LearnSitting;
import dev.recto.quiz.sitting.Meaning;
import dev.recto.schedule.Explanation;
import dev.recto.schedule.Scheduler;
import dev.recto.store.quiz.Quizzes;
import dev.recto.store.table.CardEntry;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// An answer in Learn with all that follows from it.
///
/// @param before the sitting in which it was given
/// @param entry the card as it was asked
/// @param review its line in the log
/// @param explanation why the card comes back when it does, or null where its date stays
/// @param overruled whether the learner said that it was right all the same
record Answer(
        LearnSitting before,
        CardEntry entry,
        Question question,
        Given given,
        Outcome outcome,
        Review review,
        @Nullable Explanation explanation,
        boolean overruled) {

    /// What is answered, and the conditions under which it is.
    ///
    /// @param scheduler the rule of the card's deck
    /// @param at when the answer was given
    /// @param day the study day of that
    /// @param taken how long it took
    /// @param counts whether the learner lets quizzes count
    record Asked(
            LearnSitting before,
            CardEntry entry,
            Question question,
            Scheduler scheduler,
            Instant at,
            LocalDate day,
            Duration taken,
            boolean counts) {

        /// What an answer means.
        Answer answer(Given given, Outcome outcome, boolean overruled) {
            Card card = entry.card();
            Memory memory = card.memory();
            var meaning =
                    Meaning.of(
                            question.asking(),
                            outcome.verdict(),
                            question.asksItsCard(),
                            memory != null && !memory.due().isAfter(day),
                            Meaning.isSlow(taken, question.answer()),
                            counts);
            Grade grade = meaning.grade();
            var review =
                    new Review(
                            card.id(),
                            at,
                            day,
                            grade,
                            question.asking(),
                            taken,
                            scheduler.id(),
                            meaning.counted());
            Explanation explanation =
                    meaning.counted() ? scheduler.explain(memory, grade, day) : null;
            return new Answer(
                    before, entry, question, given, outcome, review, explanation, overruled);
        }
    }

    /// Whether it counts as right.
    boolean right() {
        return outcome.verdict().accepted();
    }

    /// Whether the learner can say that it was right all the same.
    boolean isDisputable() {
        return !right() && !(given instanceof Given.Nothing) && !(given instanceof Given.Ticked);
    }

    /// The sitting after it.
    LearnSitting after() {
        return before.answered(right(), missedItems());
    }

    /// Of a list that was asked whole the items that were not there.
    Set<Integer> missedItems() {
        var missed = new TreeSet<Integer>();
        if (question instanceof ListQuestion list
                && outcome.list() != null
                && !right()
                && question.asksItsCard()) {
            IntStream.range(0, list.expected().items().size()).forEach(missed::add);
            missed.removeAll(outcome.list().hits());
        }
        return missed;
    }

    /// The card as it is now.
    Card card() {
        return explanation == null ? entry.card() : entry.card().withMemory(explanation.after());
    }

    /// The memories that it changes.
    Map<CardId, Memory> memories() {
        return explanation == null ? Map.of() : Map.of(entry.card().id(), explanation.after());
    }

    /// This answer as one that the learner says was right all the same.
    ///
    /// @param scheduler the rule of the card's deck
    Answer overruling(Scheduler scheduler) {
        return new Asked(
                        before,
                        entry,
                        question,
                        scheduler,
                        review.at(),
                        review.day(),
                        review.taken(),
                        explanation != null)
                .answer(given, outcome.overruled(), true);
    }

    /// Keeps the figures that do not bear on the schedule: what was claimed to be known, and which
    /// wrong options were offered.
    void figures(Quizzes quizzes) {
        if (overruled) {
            return;
        }
        CardId card = entry.card().id();
        if (given instanceof Given.Ticked ticks && ticks.claimed()) {
            quizzes.claim(card, outcome.credit(), review.at());
        }
        if (question instanceof ChoiceQuestion choice) {
            int picked = given instanceof Given.Picked(int option) ? option : choice.key();
            quizzes.shown(
                    card,
                    IntStream.range(0, choice.options().size())
                            .filter(i -> i != choice.key())
                            .mapToObj(i -> choice.options().get(i).of().card())
                            .filter(Objects::nonNull)
                            .toList(),
                    picked == choice.key() ? null : choice.options().get(picked).of().card());
        }
    }
}
