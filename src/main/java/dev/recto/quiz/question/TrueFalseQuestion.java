package dev.recto.quiz.question;

import dev.recto.model.Asking;

import java.util.Set;

/// A stem with an answer that may be another's.
///
/// @param answer the right answer, shown afterwards
/// @param offered the answer to judge, and whose it is
/// @param key whether it is the right one
public record TrueFalseQuestion(
        Entry entry,
        Direction direction,
        Set<Trait> traits,
        String stem,
        String answer,
        Option offered,
        boolean key)
        implements Question {
    public TrueFalseQuestion {
        traits = Set.copyOf(traits);
    }

    @Override
    public Asking asking() {
        return Asking.TRUE_FALSE;
    }
}
