package dev.recto.model;

import java.util.List;

/// What the learner wrote: the content from which questions are asked. Texts are Markdown.
///
/// A note asks one or more questions, told apart by an *ordinal* that stays the same when the note
/// is edited, so that a card keeps its schedule.
public sealed interface Note permits BasicNote, ListNote, ClozeNote {

    /// The ordinals of the questions that this note asks, ascending. Empty where the note asks
    /// nothing yet, as a cloze note without a gap.
    List<Integer> ordinals();

    /// One question of this note as its two sides.
    ///
    /// @param ordinal one of [#ordinals()]
    /// @throws IllegalArgumentException if it is another
    Sides sides(int ordinal);

    /// The text by which people recognise this note in a list: one line of plain words.
    default String headline() {
        return ordinals().isEmpty() ? "" : PlainText.of(sides(ordinals().getFirst()).question());
    }

    /// The two sides of one question, in Markdown.
    ///
    /// @param question what is shown first
    /// @param answer what is shown when the card is turned over
    /// @param hint a help that the learner may ask for before turning; empty where there is none
    record Sides(String question, String answer, String hint) {}
}
