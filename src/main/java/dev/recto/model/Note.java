package dev.recto.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

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

    /// The ordinal under which a later version of this note asks one of its questions; empty where
    /// it is asked no longer. Where a text with gaps becomes a plain question or a list, or the
    /// other way round, the first question stays the first.
    ///
    /// @param ordinal one of [#ordinals()]
    default OptionalInt ordinalIn(Note later, int ordinal) {
        List<Integer> asked = later.ordinals();
        if (this instanceof ClozeNote == later instanceof ClozeNote) {
            return asked.contains(ordinal) ? OptionalInt.of(ordinal) : OptionalInt.empty();
        }
        return ordinal == ordinals().getFirst() && !asked.isEmpty()
                ? OptionalInt.of(asked.getFirst())
                : OptionalInt.empty();
    }

    /// This note with each of its texts changed.
    Note map(UnaryOperator<String> change);

    /// The text by which people recognise this note in a list: one line of plain words, or where
    /// there are none, as of a picture that nobody has described, its name.
    default String headline() {
        if (ordinals().isEmpty()) {
            return "";
        }
        String question = sides(ordinals().getFirst()).question();
        String words = PlainText.of(question);
        return words.isEmpty() ? String.join(" ", MediaNames.in(question)) : words;
    }

    /// The two sides of one question, in Markdown.
    ///
    /// @param question what is shown first
    /// @param answer what is shown when the card is turned over
    /// @param hint a help that the learner may ask for before turning; empty where there is none
    record Sides(String question, String answer, String hint) {}
}
