package dev.recto.quiz.question;

import dev.recto.model.Asking;
import dev.recto.model.BasicNote;

import java.util.Set;

/// One question of a quiz: everything a screen needs to ask it. All texts are plain words.
public sealed interface Question
        permits ChoiceQuestion,
                TrueFalseQuestion,
                TypedQuestion,
                MatchingQuestion,
                ListQuestion,
                ClozeQuestion,
                IdeasQuestion {

    /// What is shown for a word that was taken out.
    String BLANK = "____";

    /// What is asked; in matching, the first of the pairs.
    Entry entry();

    /// Which side is asked for.
    Direction direction();

    /// Why the question was made so.
    Set<Trait> traits();

    /// What is shown, in plain words; empty where that is nothing but pictures and sounds.
    String stem();

    /// The side of the note that is shown, as its author wrote it.
    default String asked() {
        boolean other = direction() != Direction.of(entry());
        return other && entry().note() instanceof BasicNote note
                ? note.sides(BasicNote.REVERSE - entry().ordinal()).question()
                : entry().note().sides(entry().ordinal()).question();
    }

    /// The right answer in words.
    String answer();

    /// The way of asking, for the review log.
    Asking asking();

    /// Whether the question asks what the card itself asks, so that recalling the answer is
    /// recalling the card.
    default boolean asksItsCard() {
        return direction() == Direction.of(entry());
    }
}
