package dev.recto.store.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A text as the terms under which it is found: its words, folded, with blanks between them.
///
/// Where a script sets no blanks between words, or puts several into one, each pair of neighbouring
/// characters is a term and so is the last character: `東京都` becomes `東京 京都 都`. What is looked for
/// there is then found wherever it stands, and one character by the terms that begin with it.
/// Symbols are terms of their own, so that `C++` is found; marks of punctuation are none.
public final class Terms {
    /// Stands between two parts of a note, so that no phrase reaches from one into the other.
    public static final String BREAK = "¶";

    private static final String SYMBOLS = "#%&@";

    private static final int FIRST_UNSPACED = 0x0E00;
    private static final int LONG_VOWEL = 0x30FC;
    private static final Set<UnicodeScript> SCRIPTS =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.HANGUL,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.TIBETAN);

    private Terms() {}

    /// The terms of a text; each of its lines stands for itself.
    public static String of(String text) {
        return text.lines()
                .map(line -> String.join(" ", terms(parts(line), false)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" " + BREAK + " "));
    }

    /// What finds a text in an index of terms, as an FTS5 phrase; empty if it has no term.
    ///
    /// @param open whether the last word may go on
    public static Optional<String> phrase(String text, boolean open) {
        List<Part> parts = parts(text);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Part last = parts.getLast();
        boolean goesOn = last.unspaced ? last.length() == 1 : open && !last.symbol;
        return Optional.of('"' + String.join(" ", terms(parts, true)) + '"' + (goesOn ? " *" : ""));
    }

    private static List<String> terms(List<Part> parts, boolean asked) {
        var terms = new ArrayList<String>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.unspaced) {
                boolean mayGoOn = asked && i == parts.size() - 1;
                pairs(part.text.codePoints().toArray(), mayGoOn, terms);
            } else {
                terms.add(part.text);
            }
        }
        return terms;
    }

    private static void pairs(int[] letters, boolean mayGoOn, List<String> terms) {
        for (int i = 0; i < letters.length - 1; i++) {
            terms.add(new String(letters, i, 2));
        }
        if (!mayGoOn || letters.length == 1) {
            terms.add(new String(letters, letters.length - 1, 1));
        }
    }

    private static List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        var present = new StringBuilder();
        Kind kind = Kind.GAP;
        int[] letters = Folding.of(text).codePoints().toArray();
        for (int letter : letters) {
            Kind next = Kind.of(letter);
            if (next == Kind.NOTHING) {
                continue;
            }
            if (next != kind || next == Kind.SYMBOL) {
                finish(parts, present, kind);
                kind = next;
            }
            present.appendCodePoint(letter);
        }
        finish(parts, present, kind);
        return parts;
    }

    private static void finish(List<Part> parts, StringBuilder present, Kind kind) {
        if (kind != Kind.GAP) {
            parts.add(new Part(present.toString(), kind == Kind.UNSPACED, kind == Kind.SYMBOL));
        }
        present.setLength(0);
    }

    private record Part(String text, boolean unspaced, boolean symbol) {
        private int length() {
            return text.codePointCount(0, text.length());
        }
    }

    private enum Kind {
        GAP,
        /// Invisible: neither parts words nor belongs to them.
        NOTHING,
        WORD,
        UNSPACED,
        SYMBOL;

        private static Kind of(int letter) {
            return switch (Character.getType(letter)) {
                case Character.FORMAT, Character.CONTROL ->
                        Character.isWhitespace(letter) ? GAP : NOTHING;
                case Character.MATH_SYMBOL,
                        Character.CURRENCY_SYMBOL,
                        Character.MODIFIER_SYMBOL,
                        Character.OTHER_SYMBOL ->
                        SYMBOL;
                case Character.UPPERCASE_LETTER,
                        Character.LOWERCASE_LETTER,
                        Character.TITLECASE_LETTER,
                        Character.MODIFIER_LETTER,
                        Character.OTHER_LETTER,
                        Character.NON_SPACING_MARK,
                        Character.COMBINING_SPACING_MARK,
                        Character.ENCLOSING_MARK,
                        Character.DECIMAL_DIGIT_NUMBER,
                        Character.LETTER_NUMBER,
                        Character.OTHER_NUMBER ->
                        isUnspaced(letter) ? UNSPACED : WORD;
                default -> SYMBOLS.indexOf(letter) >= 0 ? SYMBOL : GAP;
            };
        }

        private static boolean isUnspaced(int letter) {
            return letter >= FIRST_UNSPACED
                    && (letter == LONG_VOWEL || SCRIPTS.contains(UnicodeScript.of(letter)));
        }
    }
}
