package dev.recto.transfer.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Weighs for every line whether it is the learner's at all. What is certain is taken away at once;
/// what is doubtful gets a price, and the reading of the whole text decides.
///
/// The evidence is of any language: phrases of sites ([Boilerplate]), addresses, page numbers that
/// ascend, lines that come again and again, a script in which hardly anything else is written.
final class Noise {
    static final float CERTAIN = 0;
    static final float NEVER = Float.POSITIVE_INFINITY;

    private static final float LIKELY = 0.6f;
    private static final float DOUBTFUL = 2.5f;
    private static final float UNLIKELY = 4;

    /// How many lines at either end of a text are its margin, where sites put most of what they
    /// add.
    private static final int MARGIN = 6;

    private final List<SourceLine> lines;
    private final float[] price;

    Noise(List<SourceLine> lines) {
        this.lines = lines;
        price = new float[lines.size()];
        Arrays.fill(price, NEVER);
        boolean[] outside = outlandish();
        Map<String, Integer> times = new HashMap<>();
        for (SourceLine line : lines) {
            times.merge(line.text(), 1, Integer::sum);
        }
        int greatest = -1;
        for (int i = 0; i < price.length; i++) {
            String text = lines.get(i).text();
            if (text.isEmpty()) {
                continue;
            }
            price[i] = byText(text, times.get(text));
            if (price[i] == NEVER && inMargin(i)) {
                price[i] = bySpeech(text);
            }
            if (outside[i]) {
                price[i] =
                        Math.min(
                                price[i],
                                inMargin(i) || i > 0 && outside[i - 1] ? LIKELY : DOUBTFUL);
            }
            int number = loneNumber(text);
            if (number >= 0) {
                price[i] = Math.min(price[i], number > greatest ? 1 : UNLIKELY);
                greatest = Math.max(greatest, number);
            }
        }
    }

    /// The price of taking a line for noise: [#CERTAIN], [#NEVER], or something between.
    float price(int line) {
        return price[line];
    }

    private static float byText(String text, int times) {
        if (text.charAt(0) == '#'
                && text.length() > 1
                && Character.isLetter(text.charAt(1))
                && text.indexOf(' ') < 0) {
            return CERTAIN; // a tag of the whole note
        }
        switch (Boilerplate.LIST.judge(text)) {
            case YES -> {
                return CERTAIN;
            }
            case PERHAPS -> {
                return 1;
            }
            case NO -> {}
        }
        if (isAddress(text)
                || text.startsWith("©")
                || text.startsWith("(c) ")
                        && text.length() > 4
                        && Character.isDigit(text.charAt(4))) {
            return CERTAIN;
        }
        if (isPageNumber(text)) {
            return CERTAIN;
        }
        if (trail(text)) {
            return LIKELY;
        }
        return times >= 3 ? UNLIKELY - Math.min(2, times / 5f) : NEVER;
    }

    /// In the margin a site may say anything; it speaks of itself.
    private static float bySpeech(String text) {
        int words = 0;
        for (String word : Words.of(text)) {
            words += Words.SITES.contains(word) ? 1 : 0;
        }
        return words == 0 ? NEVER : words == 1 ? DOUBTFUL : LIKELY;
    }

    /// "Home > Subject > Chapter" or "Terms · Privacy · Help".
    private static boolean trail(String text) {
        int signs = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '>' || c == '»' || c == '›' || c == '·' || c == '|')
                    && text.charAt(i - 1) == ' '
                    && text.charAt(i + 1) == ' ') {
                signs++;
            }
        }
        return signs >= 2 && text.length() < 30 * signs;
    }

    private static boolean isAddress(String text) {
        if (text.indexOf(' ') >= 0) {
            return false;
        }
        return text.startsWith("http://")
                || text.startsWith("https://")
                || text.startsWith("www.")
                || text.indexOf('@') > 0
                        && text.lastIndexOf('.') > text.indexOf('@') + 1
                        && text.indexOf("@@") < 0;
    }

    /// A number between dashes.
    private static boolean isPageNumber(String text) {
        char first = text.charAt(0);
        return (first == '-' || first == '–' || first == '—')
                && text.charAt(text.length() - 1) == first
                && loneNumber(text) >= 0;
    }

    /// The number of a line that is nothing but a number as pages have it, or -1.
    private static int loneNumber(String text) {
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

    private boolean inMargin(int line) {
        int before = 0;
        for (int i = line - 1; i >= 0 && before <= MARGIN; i--) {
            before += lines.get(i).blank() ? 0 : 1;
        }
        int after = 0;
        for (int i = line + 1; i < lines.size() && after <= MARGIN; i++) {
            after += lines.get(i).blank() ? 0 : 1;
        }
        return before < MARGIN || after < MARGIN;
    }

    /// The lines written in a script that hardly any other line uses.
    private boolean[] outlandish() {
        Script[] scripts = new Script[lines.size()];
        int[] counts = new int[Script.values().length];
        int all = 0;
        for (int i = 0; i < scripts.length; i++) {
            scripts[i] = mainScript(lines.get(i).text());
            if (scripts[i] != Script.NONE) {
                counts[scripts[i].ordinal()]++;
                all++;
            }
        }
        boolean[] outside = new boolean[scripts.length];
        for (int i = 0; i < scripts.length; i++) {
            outside[i] = scripts[i] != Script.NONE && 5 * counts[scripts[i].ordinal()] < all;
        }
        return outside;
    }

    private static Script mainScript(String text) {
        int[] counts = new int[Script.values().length];
        for (int i = 0; i < text.length(); i++) {
            counts[Script.of(text.charAt(i)).ordinal()]++;
        }
        int most = 0;
        for (int s = 1; s < counts.length; s++) {
            if (counts[s] > (most == 0 ? 0 : counts[most])) {
                most = s;
            }
        }
        return Script.values()[most];
    }
}
