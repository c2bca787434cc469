package dev.recto.quiz.question;

import dev.recto.model.BasicNote;

/// Which side of a note is asked for.
public enum Direction {
    /// The question is shown, its answer asked for.
    TO_BACK,
    /// The answer is shown, the question (a term) asked for.
    TO_FRONT;

    /// The direction in which the card itself asks.
    public static Direction of(Entry entry) {
        return entry.note() instanceof BasicNote && entry.ordinal() == BasicNote.REVERSE
                ? TO_FRONT
                : TO_BACK;
    }
}
