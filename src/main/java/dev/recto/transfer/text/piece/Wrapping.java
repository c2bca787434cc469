package dev.recto.transfer.text.piece;

import dev.recto.transfer.text.line.Mark;
import dev.recto.transfer.text.line.Marks;
import dev.recto.transfer.text.line.SourceLine;
import dev.recto.transfer.text.noise.Noise;
import dev.recto.transfer.text.word.Shape;
import dev.recto.transfer.text.word.Words;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds out whether a text was broken into lines at a fixed width, and which of its lines go on in
/// the next because that is where the width, or a hyphen within a word, made them end.
///
/// A program that breaks lines puts a word on the next line only where it does not fit. So in a
/// wrapped text nearly every long line is *full*: with the first word of the next it would be wider
/// than the text. In other texts long lines are of every length and few are full by chance. A few
/// lines may be wider, as those that a printer has added.
final class Wrapping {
    private static final int NARROWEST = 45;
    private static final int WIDEST = 140;
    private static final int FEWEST = 4;

    /// Narrower and wider texts are rare and need more lines to be believed.
    private static final int USUAL = 60;

    private static final int USUAL_TO = 100;

    private static final int CROWD = 10;

    /// One line in so many may be wider than the text, and one in any case.
    private static final int EXCEPTION = 25;

    /// An item that a width has broken has at least so many signs.
    private static final int SHORTEST_ITEM = 25;

    /// Where more of the first lines of blocks begin small, a small letter tells nothing.
    private static final int SMALL = 4;

    private final List<SourceLine> lines;
    private final Marks marks;
    private final boolean capitalised;

    /// The lines that are not blank and hardly noise: what a site has added was not in the text
    /// when it was wrapped.
    private final int[] written;

    /// For each of these whether the next follows right after, or on the next page.
    private final boolean[] followed;

    /// And whether it was there before, so that it tells nothing new.
    private final boolean[] repeated;

    private final int[] next;
    private final Set<String> compounds = new HashSet<>();

    Wrapping(List<SourceLine> lines, Noise noise, Marks marks) {
        this.lines = lines;
        this.marks = marks;
        int[] indices = new int[lines.size()];
        int count = 0;
        for (int i = 0; i < indices.length; i++) {
            if (!lines.get(i).blank() && noise.price(i) >= Noise.LIKELY) {
                indices[count++] = i;
            }
        }
        written = Arrays.copyOf(indices, count);
        followed = new boolean[count];
        repeated = new boolean[count];
        Set<String> seen = new HashSet<>();
        for (int k = 0; k < count; k++) {
            repeated[k] = !seen.add(lines.get(written[k]).text());
        }
        for (int k = 0; k + 1 < count; k++) {
            followed[k] =
                    written[k + 1] == written[k] + 1 || isPageBreak(written[k], written[k + 1]);
        }
        capitalised = isCapitalised();
        next = new int[lines.size()];
        Arrays.fill(next, -1);
        int width = findWidth();
        for (int k = 0; k + 1 < count; k++) {
            if (width > 0 && isFull(k, width) || isBroken(k) || breaksOff(k) || isItem(k)) {
                next[written[k]] = written[k + 1];
            }
        }
        collectCompounds();
    }

    /// The line in which a line goes on because it was broken there; -1 where there is none.
    int next(int line) {
        return next[line];
    }

    /// Whether a line ends within a word, so that its hyphen goes when the next is joined to it.
    boolean breaksWord(int line) {
        if (next[line] < 0 || !endsInHyphen(lines.get(line).text())) {
            return false;
        }
        String before = lines.get(line).text();
        String after = lines.get(next[line]).text();
        String word =
                Words.last(before.substring(0, before.length() - 1)) + "-" + Words.first(after);
        return Character.isLowerCase(after.charAt(0)) && !compounds.contains(word);
    }

    /// Noise between two lines, as at the foot of a page.
    private boolean isPageBreak(int line, int after) {
        for (int i = line + 1; i < after; i++) {
            if (!lines.get(i).blank()) {
                return true;
            }
        }
        return false;
    }

    private int findWidth() {
        int[] having = new int[WIDEST + 2];
        for (int line : written) {
            having[Math.min(WIDEST + 1, length(line))]++;
        }
        int wider = having[WIDEST + 1];
        for (int width = WIDEST; width >= NARROWEST; width--) {
            if (wider > 1 + written.length / EXCEPTION) {
                return 0;
            }
            if (having[width] > 0 && isWidth(width)) {
                return width;
            }
            wider += having[width];
        }
        return 0;
    }

    /// Below the width lengths crowd rather than thin out, and nearly all of that crowd is full.
    private boolean isWidth(int candidate) {
        int crowd = 0;
        int full = 0;
        int below = 0;
        for (int k = 0; k < written.length; k++) {
            int length = length(written[k]);
            if (length > candidate || repeated[k]) {
                continue;
            }
            if (length > candidate - CROWD) {
                crowd++;
                full += isFull(k, candidate) ? 1 : 0;
            } else if (length > candidate - 3 * CROWD) {
                below++;
            }
        }
        boolean usual = candidate >= USUAL && candidate <= USUAL_TO;
        return full >= (usual ? FEWEST : 2 * FEWEST)
                && (usual ? 4 * full >= 3 * crowd : 10 * full >= 9 * crowd)
                && 2 * crowd > below;
    }

    private boolean isFull(int k, int width) {
        int length = length(written[k]);
        if (!followed[k] || length > width) {
            return false;
        }
        String after = lines.get(written[k + 1]).text();
        int blank = after.indexOf(' ');
        int word = blank < 0 ? after.length() : blank;
        return length > width / 2 && length + 1 + word > width;
    }

    /// A hyphen after some words, and the rest of the last word below; a prefix stands alone.
    private boolean isBroken(int k) {
        String text = lines.get(written[k]).text();
        return followed[k]
                && endsInHyphen(text)
                && text.indexOf(' ') > 0
                && Character.isLowerCase(lines.get(written[k + 1]).text().charAt(0));
    }

    /// A long line that ends in the middle of a sentence.
    private boolean breaksOff(int k) {
        String text = lines.get(written[k]).text();
        return followed[k] && text.length() >= NARROWEST && Words.breaksOff(text);
    }

    /// An item that goes on below: a bracket is still open, or the next line has no mark and begins
    /// small, though what begins a block does not.
    private boolean isItem(int k) {
        if (!followed[k]) {
            return false;
        }
        String text = lines.get(written[k]).text();
        String after = lines.get(written[k + 1]).text();
        if (!marks.at(text).mark().lists() || !marks.at(after).mark().is(Mark.Kind.NONE)) {
            return false;
        }
        boolean open =
                text.lastIndexOf('(') > text.lastIndexOf(')')
                        && after.indexOf(')') >= 0
                        && (after.indexOf('(') < 0 || after.indexOf('(') > after.indexOf(')'));
        boolean small =
                capitalised
                        && text.length() >= SHORTEST_ITEM
                        && !Shape.stops(text)
                        && Character.isLowerCase(after.charAt(0));
        return open || small;
    }

    /// Whether the lines at the beginning of blocks, hardly any excepted, begin with a capital.
    private boolean isCapitalised() {
        int small = 0;
        int all = 0;
        for (int k = 1; k < written.length; k++) {
            if (written[k] > written[k - 1] + 1) {
                all++;
                small += Character.isLowerCase(lines.get(written[k]).text().charAt(0)) ? 1 : 0;
            }
        }
        return all >= FEWEST && SMALL * small < all;
    }

    private static boolean endsInHyphen(String text) {
        int last = text.length() - 1;
        return last > 1 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1));
    }

    /// The words that the text writes with a hyphen within a line.
    private void collectCompounds() {
        if (Arrays.stream(written).noneMatch(i -> endsInHyphen(lines.get(i).text()))) {
            return;
        }
        for (int line : written) {
            String text = lines.get(line).text();
            for (int at = text.indexOf('-', 1); at > 0; at = text.indexOf('-', at + 1)) {
                String after = Words.first(text.substring(at + 1));
                compounds.add(
                        (Words.last(text.substring(0, at)) + "-" + after).toLowerCase(Locale.ROOT));
            }
        }
    }

    private int length(int line) {
        SourceLine source = lines.get(line);
        return source.indent() + source.text().length();
    }
}
