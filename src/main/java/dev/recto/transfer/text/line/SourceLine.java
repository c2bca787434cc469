package dev.recto.transfer.text.line;

import java.util.ArrayList;
import java.util.List;

/// A line of the source.
///
/// @param at where it begins in the source
/// @param raw as the source has it, with tabs and marks
/// @param text cleaned: invisible signs gone, every kind of blank a plain one, a wide one two, none
///   at the ends; tabs stay
/// @param indent how many blanks stood before the text
/// @param more how many lines after this one it goes on in, so that its text holds theirs
public record SourceLine(int at, String raw, String text, int indent, int more) {
    /// The blank of East Asian scripts, as wide as two others.
    static final char WIDE_BLANK = '\u3000';

    /// The length of `- - -`.
    private static final int SPACED_RULE = 5;

    /// The same line with something taken off.
    SourceLine with(String less) {
        return new SourceLine(at, raw, less.strip(), indent, more);
    }

    /// The same line with all of the text of the lines in which it goes on.
    SourceLine goingOn(String all, int lines) {
        return new SourceLine(at, raw, all, indent, lines);
    }

    /// Whether it has nothing to read.
    public boolean blank() {
        return text.isEmpty();
    }

    /// The text in parts.
    ///
    /// @param places where the parts after the first begin, as indexes of characters of `raw`,
    ///   ascending
    public List<String> parts(List<Integer> places) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        int read = 0;
        int cut = 0;
        for (int place : places) {
            for (; read < Math.min(place, raw.length()) && cut < text.length(); read++) {
                char c = raw.charAt(read);
                boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
                boolean same = c == text.charAt(cut) || blank && text.charAt(cut) == ' ';
                cut += !same ? 0 : c == WIDE_BLANK ? 2 : 1;
            }
            parts.add(text.substring(begin, cut));
            begin = cut;
        }
        parts.add(text.substring(begin));
        return parts;
    }

    /// Whether it is a rule: at least three equal signs and nothing else, or the line below the
    /// head of a Markdown table. Dashes with blanks between may be the bullets of torn-off items.
    public boolean rule() {
        if (text.startsWith("|") && text.contains("-")) {
            return text.chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
        }
        if (text.length() < 3) {
            return false;
        }
        char sign = text.charAt(0);
        if ("-_=*~–—".indexOf(sign) < 0) {
            return false;
        }
        boolean spaced = text.indexOf(' ') > 0;
        return text.chars().allMatch(c -> c == sign || c == ' ')
                && !(spaced
                        && ("–—".indexOf(sign) >= 0 || sign == '-' && text.length() > SPACED_RULE));
    }
}
