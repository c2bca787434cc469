package dev.recto.transfer.text;

import java.util.List;

/// Finds out whether a text was broken into lines at a fixed width, and which of its lines end
/// because the next word had no room.
///
/// A program that breaks lines puts a word on the next line only where it does not fit. So in a
/// wrapped text nearly every long line is *full*: with the first word of the next it would be wider
/// than the text. In other texts long lines are of every length and few are full by chance.
final class Wrapping {
    private static final int NARROWEST = 45;
    private static final int WIDEST = 140;
    private static final int FEWEST = 4;

    /// Narrower texts are rare and need more lines to be believed.
    private static final int USUAL = 60;

    private static final int CROWD = 10;

    private final List<SourceLine> lines;
    private final Noise noise;
    private final int width;

    /// @param noise what a site has added was not in the text when it was wrapped
    Wrapping(List<SourceLine> lines, Noise noise) {
        this.lines = lines;
        this.noise = noise;
        width = findWidth();
    }

    /// Whether a line ends where the width made it end.
    boolean full(int line) {
        return width > 0 && isFull(line, width);
    }

    private int findWidth() {
        int widest = 0;
        for (int i = 0; i < lines.size(); i++) {
            widest = Math.max(widest, length(i));
        }
        return widest >= NARROWEST && widest <= WIDEST && isWidth(widest) ? widest : 0;
    }

    /// Below the width lengths crowd rather than thin out, and nearly all of that crowd is full.
    private boolean isWidth(int candidate) {
        int crowd = 0;
        int full = 0;
        int below = 0;
        for (int i = 0; i < lines.size(); i++) {
            int length = length(i);
            if (length > candidate - CROWD) {
                crowd++;
                full += isFull(i, candidate) ? 1 : 0;
            } else if (length > candidate - 3 * CROWD) {
                below++;
            }
        }
        return full >= (candidate < USUAL ? 2 * FEWEST : FEWEST)
                && 4 * full >= 3 * crowd
                && 2 * crowd > below;
    }

    private boolean isFull(int line, int candidate) {
        int length = length(line);
        if (length == 0 || line + 1 >= lines.size() || lines.get(line + 1).blank()) {
            return false;
        }
        SourceLine next = lines.get(line + 1);
        int blank = next.text().indexOf(' ');
        int word = blank < 0 ? next.text().length() : blank;
        return length > candidate / 2 && length + 1 + word > candidate;
    }

    private int length(int line) {
        SourceLine source = lines.get(line);
        return source.blank() || noise.price(line) < Noise.NEVER
                ? 0
                : source.indent() + source.text().length();
    }
}
