package dev.recto.transfer.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Compares texts as a lenient reader would: without case, signs and marks. The ratio is that of
/// Ratcliff and Obershelp: twice the matching characters over all characters, where the longest
/// common stretch matches and then what stands to its left and right.
final class Similarity {
    private static final Pattern MARK =
            Pattern.compile(
                    "^\\s*(?:[•●○◦▪▫■□▶►➢➤✓✔‣⁃∙·\uf0b7\uf0a7\uf0d8]\\s*|[-‐-―−*+=]+\\s+|\\d{1,2}\\s?[.)]\\s+|[a-z][.)]\\s+)",
                    Pattern.CASE_INSENSITIVE);

    private static final Map<String, Double> KNOWN = new HashMap<>();

    private Similarity() {}

    static String normalised(String text) {
        String[] lines = text.replace("\r\n", "\n").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = MARK.matcher(lines[i]).replaceFirst("").strip();
        }
        String plain = squashed(String.join("\n", lines));
        return plain.isEmpty()
                ? text.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ")
                : plain;
    }

    static String squashed(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(
                        c -> {
                            switch (Character.getType(c)) {
                                case Character.FORMAT -> {}
                                case Character.CONTROL,
                                        Character.SPACE_SEPARATOR,
                                        Character.LINE_SEPARATOR,
                                        Character.CONNECTOR_PUNCTUATION,
                                        Character.DASH_PUNCTUATION,
                                        Character.START_PUNCTUATION,
                                        Character.END_PUNCTUATION,
                                        Character.INITIAL_QUOTE_PUNCTUATION,
                                        Character.FINAL_QUOTE_PUNCTUATION,
                                        Character.OTHER_PUNCTUATION ->
                                        plain.appendCodePoint("#%&@".indexOf(c) >= 0 ? c : ' ');
                                default -> plain.appendCodePoint(c);
                            }
                        });
        return plain.toString().strip().replaceAll("\\s+", " ");
    }

    /// The ratio of two normalised texts where it is at least `low`, otherwise 0.
    static double atLeast(double low, String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        if (a.isEmpty()
                || b.isEmpty()
                || 2.0 * Math.min(a.length(), b.length()) / (a.length() + b.length()) < low) {
            return 0;
        }
        double ratio =
                KNOWN.computeIfAbsent(
                        a + "\n" + b, k -> 2.0 * matching(a, b) / (a.length() + b.length()));
        return ratio >= low ? ratio : 0;
    }

    private static int matching(String a, String b) {
        int best = 0;
        int endA = 0;
        int endB = 0;
        int[] run = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = b.length(); j >= 1; j--) {
                run[j] = a.charAt(i - 1) == b.charAt(j - 1) ? run[j - 1] + 1 : 0;
                if (run[j] > best || run[j] == best && best > 0 && i == endA && j < endB) {
                    best = run[j];
                    endA = i;
                    endB = j;
                }
            }
        }
        return best == 0
                ? 0
                : best
                        + matching(a.substring(0, endA - best), b.substring(0, endB - best))
                        + matching(a.substring(endA), b.substring(endB));
    }
}
