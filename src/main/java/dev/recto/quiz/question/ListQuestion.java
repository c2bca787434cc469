package dev.recto.quiz.question;

import dev.recto.model.Asking;
import dev.recto.quiz.mark.ExpectedList;

import java.util.Set;

/// A list to be recalled whole.
///
/// @param expected its items
public record ListQuestion(Entry entry, Set<Trait> traits, ExpectedList expected)
        implements Question {
    public ListQuestion {
        traits = Set.copyOf(traits);
    }

    @Override
    public Direction direction() {
        return Direction.TO_BACK;
    }

    @Override
    public String stem() {
        return expected.prompt();
    }

    @Override
    public String answer() {
        return String.join("\n", expected.items());
    }

    @Override
    public Asking asking() {
        return Asking.LIST;
    }
}
