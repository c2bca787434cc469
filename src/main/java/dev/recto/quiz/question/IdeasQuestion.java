package dev.recto.quiz.question;

import dev.recto.model.Asking;

import java.util.List;
import java.util.Set;

/// A long answer that the learner writes or thinks and then compares idea by idea.
///
/// @param ideas the ideas of the answer in order; one where it is short
public record IdeasQuestion(
        Entry entry, Set<Trait> traits, String stem, String answer, List<String> ideas)
        implements Question {
    public IdeasQuestion {
        ideas = List.copyOf(ideas);
        traits = Set.copyOf(traits);
    }

    @Override
    public Direction direction() {
        return Direction.of(entry);
    }

    @Override
    public Asking asking() {
        return Asking.FLIP;
    }
}
