package dev.recto.quiz.make;

import dev.recto.model.ListNote;
import dev.recto.model.PlainText;
import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.Entry;

/// Kinds of answer that are not offered side by side.
enum AnswerKind {
    NUMBER,
    TERM,
    TEXT,
    LIST,
    /// Nothing but pictures and sounds: they are shown and played, never typed.
    MEDIA;

    private static final int LONGEST_TERM = 40;
    private static final int MOST_WORDS = 4;

    /// The kind of an entry's answer.
    static AnswerKind of(Entry entry, Direction direction, String answer) {
        boolean list = entry.note() instanceof ListNote && direction == Direction.TO_BACK;
        return list ? LIST : PlainText.isOnlyMedia(answer) ? MEDIA : of(answer);
    }

    /// The kind of a text, by a look at its characters.
    private static AnswerKind of(String text) {
        int words = 1;
        int digits = 0;
        int letters = 0;
        boolean lines = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            words += c == ' ' ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            lines |=
                    c == '\n'
                            && i > 0
                            && i < text.length() - 2
                            && "-*•".indexOf(text.charAt(i + 1)) >= 0;
        }
        if (lines) {
            return LIST;
        }
        if (digits > 0 && letters <= 3 + digits && text.length() <= LONGEST_TERM) {
            return NUMBER;
        }
        return words <= MOST_WORDS && text.length() <= LONGEST_TERM ? TERM : TEXT;
    }
}
