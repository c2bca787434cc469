package dev.recto.transfer.text.piece;

import dev.recto.transfer.text.Separator;
import dev.recto.transfer.text.word.Words;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Statements of which the text says whether they are true: *Whales are fish. False*, and *(F)*, or
/// *False (they are mammals)*, or *False: whales are fish*.
final class Judged {
    private static final int SHORTEST = 8;

    private static final int LONGEST_VERDICT = 12;

    /// A reason is no longer.
    private static final int LONGEST = 200;

    private Judged() {}

    /// The statement and what is said of it, or null.
    static @Nullable Cut of(String text) {
        int colon = text.indexOf(": ");
        if (colon > 1
                && colon <= LONGEST_VERDICT
                && text.length() > colon + SHORTEST
                && Words.VERDICTS.contains(text.substring(0, colon).toLowerCase(Locale.ROOT))) {
            return new Cut(
                    Separator.VERDICT, text.substring(colon + 2).strip(), text.substring(0, colon));
        }
        for (int end = SHORTEST; end < text.length(); end++) {
            if (".!?…)".indexOf(text.charAt(end - 1)) >= 0 && text.charAt(end) == ' ') {
                String said = text.substring(end).strip();
                if (said.length() <= LONGEST && judges(said)) {
                    boolean closed = said.startsWith("(") && said.endsWith(")");
                    String verdict = closed ? said.substring(1, said.length() - 1) : said;
                    return new Cut(Separator.VERDICT, text.substring(0, end).strip(), verdict);
                }
            }
        }
        return null;
    }

    /// Whether a text begins with such a word, and goes on, if at all, with a sign.
    private static boolean judges(String said) {
        int from = said.startsWith("(") ? 1 : 0;
        int to = from;
        while (to < said.length() && Character.isLetter(said.charAt(to))) {
            to++;
        }
        String word = said.substring(from, to);
        if (to == from || !Words.VERDICTS.contains(word.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String rest = said.substring(to).strip();
        if (to == from + 1) {
            // A letter is a verdict at the very end only, and a capital.
            return Character.isUpperCase(word.charAt(0)) && rest.equals(from == 1 ? ")" : "");
        }
        return rest.isEmpty() || ".!,;:–—-()".indexOf(rest.charAt(0)) >= 0;
    }
}
