package dev.recto.model;

import java.util.List;
import java.util.function.UnaryOperator;

/// A text with gaps. A gap is written `{{c1::answer}}` or `{{c1::answer::hint}}`; gaps of one
/// number are asked together, and each number is one card.
///
/// @param text the text with its gaps
/// @param extra what is shown below the answer, or empty
public record ClozeNote(String text, String extra) implements Note {

    @Override
    public List<Integer> ordinals() {
        return Cloze.parse(text).numbers();
    }

    @Override
    public Sides sides(int ordinal) {
        Cloze cloze = Cloze.parse(text);
        if (!cloze.numbers().contains(ordinal)) {
            throw new IllegalArgumentException("this cloze note has no gap " + ordinal);
        }
        String answer = cloze.answer(ordinal);
        return new Sides(
                cloze.question(ordinal), extra.isBlank() ? answer : answer + "\n\n" + extra, "");
    }

    @Override
    public Note map(UnaryOperator<String> change) {
        return new ClozeNote(change.apply(text), change.apply(extra));
    }
}
