package dev.recto.ui.quiz;

import dev.recto.model.StoredNote;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.IdeasQuestion;
import dev.recto.quiz.sitting.Calibration;
import dev.recto.quiz.sitting.LearnSitting;
import dev.recto.quiz.sitting.LearnSitting.Climber;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// What a sitting of Learn came to.
///
/// @param cards how many cards were recalled
/// @param atOnce how many of them without a miss
/// @param answers how many answers that took
/// @param thinking how long the learner thought, since the sitting was opened
/// @param missed the cards that were missed, those missed most often first
/// @param calibration what was claimed to be known and how much of it was, since it was opened
record LearnSummary(
        int cards,
        int atOnce,
        int answers,
        Duration thinking,
        List<Missed> missed,
        Calibration calibration) {
    LearnSummary {
        missed = List.copyOf(missed);
    }

    /// A card that was missed.
    ///
    /// @param misses how often
    record Missed(StoredNote note, int misses) {}

    /// Sums up.
    ///
    /// @param note finds the note of a card
    /// @param given the answers since the sitting was opened
    static LearnSummary of(
            LearnSitting sitting, Function<Climber, StoredNote> note, Collection<Answer> given) {
        List<Missed> missed =
                sitting.done().stream()
                        .filter(climber -> climber.misses() > 0)
                        .sorted(Comparator.comparingInt(Climber::misses).reversed())
                        .map(climber -> new Missed(note.apply(climber), climber.misses()))
                        .toList();
        Calibration calibration = Calibration.NONE;
        for (Answer answer : given) {
            if (answer.question() instanceof IdeasQuestion question
                    && answer.given() instanceof Given.Ticked ticked) {
                calibration = calibration.with(question, ticked);
            }
        }
        return new LearnSummary(
                sitting.done().size(),
                sitting.done().size() - missed.size(),
                sitting.answers(),
                given.stream()
                        .map(answer -> answer.review().thinking())
                        .reduce(Duration.ZERO, Duration::plus),
                missed,
                calibration);
    }
}
