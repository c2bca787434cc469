package dev.recto.transfer.text;

import java.util.List;
import java.util.TreeMap;

/// Finds out whether a text was broken into lines at a fixed width, and which of its lines end
/// because the next word had no room.
///
/// A program that breaks lines puts a word on the next line only where it does not fit. So in a
/// wrapped text nearly every long line is *full*: with the first word of the next it would be wider
/// than the text. In other texts long lines are of every length and few are full by chance.
final class Wrapping {
    private static final int NARROWEST = 45;
    private static final int WIDEST = 140;
    private static final int FEWEST = 3;
    private static final int CROWD = 10;

    private final List<SourceLine> lines;
    private final int width;

    Wrapping(List<SourceLine> lines) {
        this.lines = lines;
        width = findWidth();
    }

    /// Whether a line ends where the width made it end.
    boolean full(int line) {
        return width > 0 && isFull(line, width);
    }

    private int findWidth() {
        TreeMap<Integer, Integer> lengths = new TreeMap<>();
        int all = 0;
        for (SourceLine line : lines) {
            if (!line.blank()) {
                lengths.merge(length(line), 1, Integer::sum);
                all++;
            }
        }
        // A few lines may be wider: what a site has added was not in the text when it was wrapped.
        int wider = 0;
        for (var entry : lengths.descendingMap().entrySet()) {
            if (entry.getKey() < NARROWEST || wider * 20 > all) {
                return 0;
            }
            if (entry.getKey() <= WIDEST && isWidth(entry.getKey())) {
                return entry.getKey();
            }
            wider += entry.getValue();
        }
        return 0;
    }

    private boolean isWidth(int candidate) {
        int full = 0;
        int ragged = 0;
        for (int i = 0; i < lines.size(); i++) {
            int length = length(lines.get(i));
            if (length > candidate) {
                continue;
            }
            if (isFull(i, candidate)) {
                full++;
            } else if (length > 0.6 * candidate) {
                ragged++;
            }
        }
        return full >= FEWEST && full > ragged && bunched(candidate);
    }

    /// Whether lengths crowd below the width rather than thin out towards it.
    private boolean bunched(int candidate) {
        int top = 0;
        int below = 0;
        for (SourceLine line : lines) {
            int length = length(line);
            if (length <= candidate && length > candidate - CROWD) {
                top++;
            } else if (length <= candidate - CROWD && length > candidate - 3 * CROWD) {
                below++;
            }
        }
        return top > FEWEST && top > below;
    }

    private boolean isFull(int line, int candidate) {
        int length = length(lines.get(line));
        if (length == 0
                || length > candidate
                || line + 1 >= lines.size()
                || lines.get(line + 1).blank()) {
            return false;
        }
        SourceLine next = lines.get(line + 1);
        int blank = next.text().indexOf(' ');
        int word = blank < 0 ? next.text().length() : blank;
        return length > candidate / 2 && length + 1 + word > candidate;
    }

    private static int length(SourceLine line) {
        return line.blank() ? 0 : line.indent() + line.text().length();
    }
}
