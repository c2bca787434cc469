package dev.recto.quiz.question;

import dev.recto.model.Asking;

import java.util.List;
import java.util.Set;

/// A text with gaps.
///
/// @param stem the text with [Question#BLANK] at each gap
/// @param gaps what belongs into the gaps, in order; not empty
public record ClozeQuestion(Entry entry, Set<Trait> traits, String stem, List<String> gaps)
        implements Question {
    public ClozeQuestion {
        gaps = List.copyOf(gaps);
        traits = Set.copyOf(traits);
    }

    @Override
    public Direction direction() {
        return Direction.TO_BACK;
    }

    @Override
    public String answer() {
        return String.join(", ", gaps);
    }

    @Override
    public Asking asking() {
        return Asking.CLOZE;
    }

    /// A gap of the author's is what the card asks; a chosen one is only a part of it.
    @Override
    public boolean asksItsCard() {
        return traits.contains(Trait.WRITTEN_GAP);
    }
}
