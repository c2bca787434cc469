package dev.recto.ui.exchange.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a line may be meant to be split.
final class SplitPlace {
    /// So far from the pointer the beginning of a word is still meant.
    private static final int NEAR = 12;

    /// What mostly stands between two sides or two sentences.
    private static final Pattern BETWEEN =
            Pattern.compile("\\t+\\s*|\\s{2,}|[:?]\\s+|\\s[-–—=]\\s+|[.!;]\\s+");

    private SplitPlace() {}

    /// The beginning of the word that is closest to a place, or the place itself where the script
    /// has no blanks.
    ///
    /// @param at the index of a character
    static int near(String text, int at) {
        for (int off = 0; off <= NEAR; off++) {
            if (beginsWord(text, at - off)) {
                return at - off;
            }
            if (beginsWord(text, at + off)) {
                return at + off;
            }
        }
        return at;
    }

    /// The likeliest place: after the first sign that stands between sides, else in the middle.
    static int guess(String text) {
        Matcher found = BETWEEN.matcher(text);
        while (found.find()) {
            if (beginsWord(text, found.end()) && found.start() > 0) {
                return found.end();
            }
        }
        return near(text, text.length() / 2);
    }

    private static boolean beginsWord(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isWhitespace(text.charAt(at - 1))
                && !Character.isWhitespace(text.charAt(at))
                && !text.substring(0, at).isBlank();
    }
}
