package dev.recto.ui.tidy;

import dev.recto.model.ClozeNote;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.PlainText;
import dev.recto.model.StoredNote;
import dev.recto.store.table.CardEntry;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What may help with a card that is forgotten again and again, told by its shape.
///
/// @param kind what to do
/// @param detail what the advice speaks of: a number, or the note it is confused with; or empty
record Advice(Kind kind, String detail) {
    /// More is better asked by several cards.
    private static final int ITEMS_AT_ONCE = 5;

    private static final int LONG_ANSWER = 20;
    private static final int SHORT_FRONT = 2;
    private static final int MUCH_FOR_A_SHORT_FRONT = 8;
    private static final int LONG_TEXT = 60;

    /// Words, or single characters of scripts that set no blanks between words.
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]{1,2}|[\\p{L}\\p{M}\\p{N}]+");

    /// The advice for a card, the likeliest first.
    ///
    /// @param confused the note with which it is easily confused, or null
    static List<Advice> of(CardEntry entry, @Nullable StoredNote confused) {
        var advice = new ArrayList<Advice>();
        Note note = entry.note().note();
        if (confused != null) {
            String other = confused.note().headline();
            boolean twice = other.equalsIgnoreCase(note.headline());
            advice.add(new Advice(twice ? Kind.TWICE : Kind.CONFUSED, other));
        }
        switch (note) {
            case ListNote list -> {
                if (list.required() > ITEMS_AT_ONCE) {
                    advice.add(new Advice(Kind.LONG_LIST, String.valueOf(list.required())));
                }
            }
            case ClozeNote cloze -> {
                if (words(entry, true) > LONG_TEXT) {
                    advice.add(new Advice(Kind.LONG_TEXT, ""));
                }
            }
            default -> {
                int answer = words(entry, false);
                if (answer > LONG_ANSWER) {
                    advice.add(new Advice(Kind.LONG_ANSWER, String.valueOf(answer)));
                }
                if (words(entry, true) <= SHORT_FRONT && answer > MUCH_FOR_A_SHORT_FRONT) {
                    advice.add(new Advice(Kind.SHORT_FRONT, note.headline()));
                }
            }
        }
        if (advice.isEmpty()) {
            advice.add(new Advice(Kind.OTHERWISE, ""));
        }
        return List.copyOf(advice);
    }

    private static int words(CardEntry entry, boolean question) {
        Note note = entry.note().note();
        int ordinal = entry.card().ordinal();
        if (!note.ordinals().contains(ordinal)) {
            return 0;
        }
        Note.Sides sides = note.sides(ordinal);
        String text = PlainText.of(question ? sides.question() : sides.answer());
        return (int) WORD.matcher(text).results().count();
    }

    /// What to do.
    enum Kind {
        /// Make one note of two that ask the same.
        TWICE,
        /// Tell two notes apart that are much alike.
        CONFUSED,
        /// Split a long list, or ask it as a text with gaps.
        LONG_LIST,
        /// Split a long answer.
        LONG_ANSWER,
        /// Shorten a long text with gaps.
        LONG_TEXT,
        /// Say what is asked of a bare term.
        SHORT_FRONT,
        /// Say it in one's own words, with an example or a picture.
        OTHERWISE
    }
}
