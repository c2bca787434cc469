package dev.recto.transfer.text.line;

import java.util.ArrayList;
import java.util.List;

/// Joins the lines of a table's row whose cell, between quotation marks, has several of them. Only
/// in a text of which many lines have the sign that parts the cells.
public final class QuotedRows {
    private static final String SIGNS = ",;\t";

    /// No cell has more lines.
    private static final int LONGEST = 60;

    private final List<SourceLine> lines;
    private final char sign;

    private QuotedRows(List<SourceLine> lines, char sign) {
        this.lines = lines;
        this.sign = sign;
    }

    /// The lines, of which those that go on in others have their text, too; the others are then
    /// blank.
    public static List<SourceLine> joined(List<SourceLine> lines) {
        for (char sign : SIGNS.toCharArray()) {
            long written = lines.stream().filter(line -> !line.blank()).count();
            long parted = lines.stream().filter(line -> parts(line.text(), sign)).count();
            if (parted > 2 && 3 * parted > written) {
                return new QuotedRows(lines, sign).join();
            }
        }
        return lines;
    }

    private static boolean parts(String text, char sign) {
        int at = text.indexOf(sign, 1);
        return at > 0 && at + 1 < text.length() && text.charAt(at + 1) != ' ';
    }

    private List<SourceLine> join() {
        List<SourceLine> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            int more = opens(line.text(), false) ? more(i) : 0;
            if (more == 0) {
                joined.add(line);
                continue;
            }
            StringBuilder text = new StringBuilder(line.text());
            for (int k = i + 1; k <= i + more; k++) {
                text.append('\n').append(lines.get(k).text());
            }
            joined.add(line.goingOn(text.toString(), more));
            for (int k = 1; k <= more; k++) {
                joined.add(lines.get(i + k).with(""));
            }
            i += more;
        }
        return joined;
    }

    /// How many lines more it takes until the row is complete; 0 where it never is.
    private int more(int line) {
        for (int i = line + 1; i < lines.size() && i <= line + LONGEST; i++) {
            if (!opens(lines.get(i).text(), true)) {
                return i - line;
            }
        }
        return 0;
    }

    /// Whether a quotation mark is open at the end of a line.
    ///
    /// @param open whether it was at its beginning
    private boolean opens(String text, boolean open) {
        boolean quoted = open;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '"') {
                continue;
            }
            if (quoted) {
                quoted = false;
            } else {
                boolean start = i == 0 || text.charAt(i - 1) == sign;
                boolean doubled = i > 0 && text.charAt(i - 1) == '"';
                quoted = start || doubled;
            }
        }
        return quoted;
    }
}
