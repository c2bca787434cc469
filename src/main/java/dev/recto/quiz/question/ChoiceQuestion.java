package dev.recto.quiz.question;

import dev.recto.model.Asking;

import java.util.List;
import java.util.Set;

/// One right answer among several.
///
/// @param key the index of the right option
public record ChoiceQuestion(
        Entry entry,
        Direction direction,
        Set<Trait> traits,
        String stem,
        String answer,
        List<Option> options,
        int key)
        implements Question {
    public ChoiceQuestion {
        options = List.copyOf(options);
        traits = Set.copyOf(traits);
    }

    @Override
    public Asking asking() {
        return Asking.CHOICE;
    }
}
