package dev.recto.quiz.question;

import dev.recto.model.Asking;

import java.util.List;
import java.util.Set;

/// An answer to be typed.
///
/// @param siblings answers to like questions, which are never taken for a slip
public record TypedQuestion(
        Entry entry,
        Direction direction,
        Set<Trait> traits,
        String stem,
        String answer,
        List<String> siblings)
        implements Question {
    public TypedQuestion {
        siblings = List.copyOf(siblings);
        traits = Set.copyOf(traits);
    }

    @Override
    public Asking asking() {
        return Asking.TYPED;
    }
}
