package dev.recto.transfer.text.line;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The answers from which a multiple-choice question lets choose: lettered in the order of the
/// alphabet, one a line or several on one.
///
/// @param letters the alphabet that letters them
/// @param first the index of their first line
/// @param last the index of their last line
/// @param list the answers
record Options(String letters, int first, int last, List<Option> list) {
    private static final List<String> ALPHABETS =
            List.of(
                    "abcdefgh",
                    "ABCDEFGH",
                    "абвгдежз",
                    "АБВГДЕЖЗ",
                    "αβγδεζηθ",
                    "ΑΒΓΔΕΖΗΘ",
                    "أبجدهوزح");

    private static final String TICKS = "*✓✔√☑✅→";

    /// Says that an answer is the right one, behind it.
    private static final List<String> SAID = List.of("(correct)", "(right)", "[correct]", "←");

    /// One answer.
    ///
    /// @param line the index of its line
    /// @param text what it says, without its letter
    /// @param ticked whether a sign says that it is the right one
    record Option(int line, String text, boolean ticked) {}

    /// The answers that begin on a line, or null.
    static @Nullable Options at(List<SourceLine> lines, int from) {
        String text = lines.get(from).text();
        for (String letters : ALPHABETS) {
            if (label(text, 0, letters.charAt(0)) > 0) {
                return collect(lines, from, letters);
            }
        }
        return null;
    }

    private static @Nullable Options collect(List<SourceLine> lines, int from, String letters) {
        List<Option> list = new ArrayList<>();
        int last = from;
        int line = from;
        while (line < lines.size() && list.size() < letters.length()) {
            String text = lines.get(line).text();
            if (label(text, 0, letters.charAt(list.size())) > 0) {
                addAll(list, line, text, letters);
                last = line;
            } else if (line > last + 1 || !begins(lines, line + 1, letters, list.size())) {
                break;
            } else if (!text.isEmpty()) {
                Option open = list.removeLast();
                list.add(new Option(open.line, open.text + " " + text, open.ticked));
            }
            line++;
        }
        return list.size() < 2 ? null : new Options(letters, from, last, list);
    }

    private static boolean begins(List<SourceLine> lines, int line, String letters, int next) {
        return line < lines.size() && label(lines.get(line).text(), 0, letters.charAt(next)) > 0;
    }

    /// Adds the answers of one line.
    private static void addAll(List<Option> list, int line, String text, String letters) {
        int at = 0;
        while (at < text.length()) {
            int begin = label(text, at, letters.charAt(list.size()));
            int next = text.length();
            for (int k = begin; k < next && list.size() + 1 < letters.length(); k++) {
                if (!Character.isLetterOrDigit(text.charAt(k - 1))
                        && label(text, k, letters.charAt(list.size() + 1)) > 0) {
                    next = k;
                }
            }
            list.add(option(line, text.substring(at, begin), text.substring(begin, next)));
            at = next;
        }
    }

    private static Option option(int line, String label, String written) {
        String text = written.strip();
        boolean ticked = TICKS.indexOf(label.charAt(0)) >= 0;
        if (!text.isEmpty() && TICKS.indexOf(text.charAt(text.length() - 1)) >= 0) {
            ticked = true;
            text = text.substring(0, text.length() - 1).strip();
        }
        for (String said : SAID) {
            if (text.toLowerCase(Locale.ROOT).endsWith(said)) {
                ticked = true;
                text = text.substring(0, text.length() - said.length()).strip();
            }
        }
        return new Option(line, text, ticked);
    }

    /// Where the text begins behind a letter and the sign that parts it from the text; -1 where no
    /// such letter stands at a place.
    private static int label(String text, int from, char letter) {
        int at = from;
        if (at < text.length() && TICKS.indexOf(text.charAt(at)) >= 0) {
            at = blanks(text, at + 1);
        }
        boolean open = at < text.length() && "([（".indexOf(text.charAt(at)) >= 0;
        at += open ? 1 : 0;
        if (at + 1 >= text.length() || text.charAt(at) != letter) {
            return -1;
        }
        char close = text.charAt(at + 1);
        boolean apart = at + 2 >= text.length() || text.charAt(at + 2) == ' ';
        boolean closes = ")]．、）".indexOf(close) >= 0 || !open && apart && ".:".indexOf(close) >= 0;
        return closes ? blanks(text, at + 2) : -1;
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /// The one answer that a sign says is right, or null.
    @Nullable Option ticked() {
        List<Option> ticked = list.stream().filter(Option::ticked).toList();
        return ticked.size() == 1 ? ticked.getFirst() : null;
    }

    /// The answer that is named by its letter at the beginning of a text, or by its own text; null
    /// where none is.
    @Nullable Option named(String text) {
        int at = text.startsWith("(") ? 1 : 0;
        boolean alone = at + 1 == text.length() || !Character.isLetterOrDigit(charAt(text, at + 1));
        int letter =
                at >= text.length() || !alone
                        ? -1
                        : Math.max(
                                letters.indexOf(Character.toLowerCase(text.charAt(at))),
                                letters.indexOf(Character.toUpperCase(text.charAt(at))));
        if (letter >= 0 && letter < list.size()) {
            return list.get(letter);
        }
        return list.stream().filter(o -> o.text.equalsIgnoreCase(text)).findFirst().orElse(null);
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }
}
