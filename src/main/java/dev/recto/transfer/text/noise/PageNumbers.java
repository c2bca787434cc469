package dev.recto.transfer.text.noise;

import dev.recto.transfer.text.line.SourceLine;

import java.util.List;

/// Lines that hold nothing but a number: those of pages and slides count up, one by one, with far
/// more lines between than numbers.
final class PageNumbers {
    private static final float STRONG = 7.5f;
    private static final float CLEAR = 5;
    private static final float WEAK = 1.5f;

    /// So many numbers in a row are no accident.
    private static final int ROW = 3;

    private final float[] evidence;

    /// @param written the indices of the lines that are not blank
    PageNumbers(List<SourceLine> lines, int[] written) {
        evidence = new float[lines.size()];
        int[] numbers = new int[written.length];
        int alone = 0;
        int counted = 0;
        int last = -1;
        for (int k = 0; k < written.length; k++) {
            numbers[k] = number(lines.get(written[k]).text());
            if (numbers[k] >= 0) {
                alone++;
                counted += numbers[k] == last + 1 ? 1 : 0;
                last = numbers[k];
            }
        }
        boolean pages =
                counted >= ROW - 1
                        && 4 * counted >= 3 * (alone - 1)
                        && 5 * alone < 2 * written.length;
        int greatest = -1;
        for (int k = 0; k < written.length; k++) {
            String text = lines.get(written[k]).text();
            if (numbers[k] >= 0) {
                boolean ascends = numbers[k] > greatest;
                greatest = Math.max(greatest, numbers[k]);
                evidence[written[k]] =
                        isBetweenDashes(text)
                                ? Noise.PROOF
                                : !ascends ? WEAK : pages ? STRONG : CLEAR;
            }
        }
    }

    /// What speaks for a line's being the number of a page.
    float evidence(int line) {
        return evidence[line];
    }

    private static boolean isBetweenDashes(String text) {
        char first = text.charAt(0);
        return (first == '-' || first == '–' || first == '—')
                && text.charAt(text.length() - 1) == first;
    }

    /// The number of a line that is nothing but a number as pages have it, or -1.
    private static int number(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && "-–—[(| ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "-–—])| ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (to - from < 1 || to - from > 4) {
            return -1;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(text.substring(from, to));
    }
}
