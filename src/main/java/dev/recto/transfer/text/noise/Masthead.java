package dev.recto.transfer.text.noise;

import dev.recto.transfer.text.line.Marks;
import dev.recto.transfer.text.line.SourceLine;
import dev.recto.transfer.text.word.Shape;
import dev.recto.transfer.text.word.Words;

import java.util.ArrayList;
import java.util.List;

/// What stands above the first card of a page and below its last: the first block of lines, up to
/// the first blank one, and the last. Where a site has clearly written into such a block, what
/// stands between its top and the site's last line there is the site's, too, but for the title.
final class Masthead {
    /// No page has more above its first card.
    private static final int LONGEST = 25;

    /// Below the last card it has less, unless it goes on with other sets.
    private static final int LONGEST_FOOT = 12;

    /// The text below is longer.
    private static final int TIMES = 2;

    private final List<SourceLine> lines;
    private final int[] written;
    private final float[] evidence;
    private final Speech speech;

    private Masthead(List<SourceLine> lines, int[] written, float[] evidence, Speech speech) {
        this.lines = lines;
        this.written = written;
        this.evidence = evidence;
        this.speech = speech;
    }

    /// Adds what follows from the place of the lines to the evidence of each.
    ///
    /// @param written the indices of the lines that are not blank
    /// @param evidence what each of these says for its being a site's
    /// @return which of them may well be the title, whatever stands around it
    static int weigh(List<SourceLine> lines, int[] written, float[] evidence, Speech speech) {
        if (written.length == 0) {
            return 0;
        }
        Masthead margins = new Masthead(lines, written, evidence, speech);
        margins.foot();
        return margins.head();
    }

    private int head() {
        int end = 0;
        while (end + 1 < written.length && written[end + 1] == written[end] + 1) {
            end++;
        }
        if (end > LONGEST || written.length < TIMES * end) {
            return 0;
        }
        int last = lastClear(0, end);
        int title = title(end);
        for (int k = 0; k < last; k++) {
            evidence[k] += k == title ? 0 : Noise.STRONG;
        }
        if (last <= 0 || title < 0) {
            return 0;
        }
        evidence[title] = Math.min(evidence[title], 0);
        return title;
    }

    private void foot() {
        int from = written.length - 1;
        while (from > 0 && written[from - 1] == written[from] - 1) {
            from--;
        }
        if (written.length - from > LONGEST_FOOT || from == 0) {
            return;
        }
        speak(from);
        int first = from;
        while (first < written.length && !isClear(first)) {
            first++;
        }
        int last = lastClear(first, written.length - 1);
        for (int k = first + 1; k < last; k++) {
            evidence[k] += Noise.STRONG;
        }
        // One line below is no card of its own.
        if (last > first && last == written.length - 2 || first == written.length - 2) {
            evidence[written.length - 1] += Noise.FAIR;
        }
    }

    /// A last block that ends with a site's own line, and speaks as sites do for the most part, is
    /// all the site's.
    private void speak(int from) {
        int speaking = 0;
        for (int k = from; k < written.length; k++) {
            if (Marks.isBullet(lines.get(written[k]).text().charAt(0))) {
                return;
            }
            speaking += isClear(k) || speech.speaks(k) ? 1 : 0;
        }
        boolean ends = evidence[written.length - 1] >= Noise.PROOF;
        if (ends && 3 * speaking >= 2 * (written.length - from)) {
            for (int k = from; k < written.length; k++) {
                evidence[k] += speech.speaks(k) && !isClear(k) ? Noise.FAIR : 0;
            }
        }
    }

    private boolean isClear(int k) {
        return evidence[k] >= Noise.CLEAR;
    }

    private int lastClear(int from, int to) {
        int last = to;
        while (last >= from && !isClear(last)) {
            last--;
        }
        return last;
    }

    /// The line of the first block that looks most like a title: it has a word of titles, stands at
    /// the end of the path to the page, or comes again.
    private int title(int end) {
        List<String> said = new ArrayList<>();
        for (int k = 0; k <= end; k++) {
            said.add(lines.get(written[k]).text());
        }
        int best = -1;
        int most = 0;
        for (int k = 0; k <= end; k++) {
            String text = said.get(k);
            if (evidence[k] >= Noise.PROOF || speech.isRow(k) || Shape.of(text).words() == 0) {
                continue;
            }
            int score = (best < 0 ? 2 : 1) + (Words.TITLES.countIn(text) > 0 ? 1 : 0);
            score += (evidence[k] < Noise.CLEAR ? 2 : 0) - (speech.entries(k) > 1 ? 2 : 0);
            score -= Shape.of(text).words() == 1 ? 1 : 0;
            score += said.stream().anyMatch(t -> !t.equals(text) && t.endsWith(text)) ? 2 : 0;
            if (score > most) {
                most = score;
                best = k;
            }
        }
        return best;
    }
}
