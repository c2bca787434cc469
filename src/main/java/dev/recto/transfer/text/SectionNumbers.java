package dev.recto.transfer.text;

import java.util.List;

/// Numbers as those of sections: `2.4 Rivers` is the fourth of the second chapter.
final class SectionNumbers {
    /// Two numbers with a point may as well be amounts.
    private static final int FEWEST = 3;

    private static final int DIGITS = 2;

    private SectionNumbers() {}

    /// Whether the lines of a text are counted so: such numbers ascend, amounts do not.
    static boolean count(List<SourceLine> lines) {
        int count = 0;
        int before = 0;
        for (SourceLine line : lines) {
            String text = line.text();
            int end = end(text);
            if (end > 0) {
                int chapter = Integer.parseInt(text.substring(0, text.indexOf('.')));
                int now = 100 * chapter + last(text, end);
                if (now <= before) {
                    return false;
                }
                before = now;
                count++;
            }
        }
        return count >= FEWEST;
    }

    /// Where such a number ends at the beginning of a text; -1 where there is none.
    static int end(String text) {
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

    /// The last part of the number that ends at a place.
    static int last(String text, int end) {
        int from = text.indexOf('.') + 1;
        return Integer.parseInt(text.substring(from, digits(text, from)));
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < DIGITS && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
