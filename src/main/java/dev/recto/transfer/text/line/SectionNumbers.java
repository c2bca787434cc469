package dev.recto.transfer.text.line;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Numbers as those of chapters and their sections: `2 Water`, below it `2.1 Rivers`. Lines with
/// such numbers are headings.
final class SectionNumbers {
    /// Two numbers with a point may as well be amounts.
    private static final int FEWEST = 3;

    private static final int DIGITS = 2;

    private final boolean used;
    private final Set<String> chapters = new HashSet<>();

    /// Looks whether a text is counted so: such numbers ascend, amounts do not.
    SectionNumbers(List<SourceLine> lines) {
        int count = 0;
        int before = 0;
        String above = "";
        for (SourceLine line : lines) {
            String text = line.text();
            int end = end(text);
            if (end > 0) {
                int now = 100 * number(text, 0) + number(text, text.indexOf('.') + 1);
                count = now <= before ? -lines.size() : count + 1;
                before = now;
                if (now % 100 == 1 && now / 100 == number(above, 0)) {
                    chapters.add(above);
                }
            }
            above = text.isEmpty() ? above : text;
        }
        used = count >= FEWEST;
    }

    /// The level of a heading, 1 for a chapter, 2 for a section; 0 where a text is none.
    int level(String text) {
        return !used ? 0 : end(text) > 0 ? 2 : chapters.contains(text) ? 1 : 0;
    }

    /// Where the number of a heading ends.
    static int signed(String text) {
        int end = end(text);
        int chapter = digits(text, 0);
        return end > 0
                ? end
                : chapter < text.length() && text.charAt(chapter) == '.' ? chapter + 1 : chapter;
    }

    private static int end(String text) {
        int dot = digits(text, 0);
        if (dot == 0 || dot >= text.length() || text.charAt(dot) != '.') {
            return -1;
        }
        int end = digits(text, dot + 1);
        int blank = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
        boolean heads =
                end > dot + 1
                        && blank + 1 < text.length()
                        && text.charAt(blank) == ' '
                        && Character.isUpperCase(text.charAt(blank + 1));
        return heads ? blank : -1;
    }

    private static int number(String text, int from) {
        int to = digits(text, from);
        return to == from ? 0 : Integer.parseInt(text.substring(from, to));
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < DIGITS && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
