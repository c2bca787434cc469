package dev.recto.transfer.text.noise;

import dev.recto.transfer.Progress;
import dev.recto.transfer.text.line.Scripts;
import dev.recto.transfer.text.line.SourceLine;
import dev.recto.transfer.text.word.Script;
import dev.recto.transfer.text.word.Shape;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Weighs for every line whether it is the learner's at all. What is certain is taken away at once;
/// what is doubtful gets a price, and the reading of the whole text decides.
///
/// The evidence is of any language and adds up: phrases of sites ([Boilerplate]), addresses, page
/// numbers that ascend, lines that come again and again, a script in which hardly anything else is
/// written, and the company that a line keeps.
public final class Noise {
    /// The price of a line that is certainly none of the learner’s.
    public static final float CERTAIN = Float.NEGATIVE_INFINITY;

    /// The price of a line that certainly is the learner’s.
    public static final float NEVER = Float.POSITIVE_INFINITY;

    /// What costs less is noise more likely than not.
    public static final float LIKELY = 2;

    /// What a line costs as noise before there is evidence, and the least that any evidence leaves.
    private static final float UNUSUAL = 5.5f;

    private static final float LEAST = -3;

    /// How much less it costs where some lines are clearly noise: more of it is likely then.
    private static final float MOST_USUAL = 1.5f;

    static final float PROOF = 100;
    static final float CLEAR = 4.5f;
    static final float STRONG = 5;
    static final float FAIR = 3;
    static final float WEAK = 1.5f;

    /// How many lines at either end of a text are its margin, where sites put most of what they
    /// add.
    private static final int MARGIN = 6;

    /// How many lines before and after one are its company; so are all in a small block.
    private static final int NEAR = 2;

    private static final int BLOCK = 8;

    /// A line that comes so often was not written each time.
    private static final int OFTEN = 3;

    /// A running head is one line in so many, or fewer.
    private static final int RARE = 7;

    private static final int HEAD = 14;

    /// Between a running head and its number, at the other side of the page.
    private static final String GAP = "      ";

    /// The name of a column has hardly more words.
    private static final int COLUMN_NAME = 2;

    private static final int LONGEST_LABEL = 80;

    /// A sentence is longer than a word that a learner may have from another script.
    private static final int SENTENCE = 4;

    private final List<SourceLine> lines;
    private final Scripts scripts;
    private final PageNumbers numbers;
    private final Speech speech;

    /// How often each text comes, and which text each written line is.
    private final int[] times;

    private final int[] which;

    /// The same for texts without the numbers at their ends.
    private final Map<String, Integer> numbered = new HashMap<>();

    private final boolean[] matter;

    /// The first line with a tab, or -1.
    private final int firstRow;

    /// For each text how many of its copies follow the one before at the same distance.
    private final int[] inTurn;

    /// For each text how many of its copies stand beside what is clearly noise.
    private final int[] besides;

    /// The scripts in which a site speaks and the text does not.
    private final Set<Script> sites = EnumSet.noneOf(Script.class);

    /// The lines that are not blank.
    private final int[] written;

    private final float[] price;

    /// Weighs all lines of a text.
    public Noise(List<SourceLine> lines, Progress progress) {
        this.lines = lines;
        written = IntStream.range(0, lines.size()).filter(i -> !lines.get(i).blank()).toArray();
        scripts = new Scripts(lines);
        numbers = new PageNumbers(lines, written);
        which = new int[written.length];
        times = new int[written.length];
        inTurn = new int[written.length];
        besides = new int[written.length];
        int[] last = new int[written.length];
        int[] distance = new int[written.length];
        Map<String, Integer> known = new HashMap<>();
        for (int k = 0; k < written.length; k++) {
            int i = written[k];
            Integer before = known.putIfAbsent(lines.get(i).text(), k);
            which[k] = before == null ? k : before;
            times[which[k]]++;
            int apart = k - last[which[k]];
            boolean turn = before != null && apart > 2 && apart == distance[which[k]];
            inTurn[which[k]] += turn ? 1 : 0;
            distance[which[k]] = apart;
            last[which[k]] = k;
            numbered.merge(unnumbered(lines.get(i).text()), 1, Integer::sum);
        }
        numbered.remove("");
        speech =
                new Speech(
                        IntStream.range(0, written.length)
                                .mapToObj(k -> which[k] == k ? lines.get(written[k]).text() : "")
                                .toArray(String[]::new));
        matter = frontMatter(lines);
        firstRow =
                IntStream.range(0, written.length)
                        .filter(k -> lines.get(written[k]).text().indexOf('\t') > 0)
                        .findFirst()
                        .orElse(-1);
        float[] alone = new float[written.length];
        int clear = 0;
        for (int k = 0; k < written.length; k++) {
            progress.step(k, written.length);
            alone[k] = alone(k);
            clear += which[k] == k && alone[k] >= CLEAR ? 1 : 0;
        }
        for (int k = 0; k < written.length; k++) {
            boolean beside = k > 0 && alone[k - 1] >= CLEAR;
            boolean above = k + 1 < written.length && alone[k + 1] >= CLEAR;
            besides[which[k]] += beside || above ? 1 : 0;
        }
        int titled = Masthead.weigh(lines, written, alone, speech);
        float unusual = UNUSUAL - Math.min(MOST_USUAL, clear * MOST_USUAL / OFTEN);
        price = new float[lines.size()];
        Arrays.fill(price, NEVER);
        for (int k = 0; k < written.length; k++) {
            if (scripts.outlandish(written[k])) {
                alone[k] += sites.contains(scripts.of(written[k])) ? STRONG : 0;
            }
            boolean title = k == titled;
            boolean sentence = lines.get(written[k]).text().length() > LONGEST_LABEL;
            float company = title || sentence ? 0 : company(alone, k);
            alone[k] += inStep(alone, k);
            float evidence = alone[k] + STRONG * company * company;
            price[written[k]] =
                    alone[k] >= PROOF
                            ? CERTAIN
                            : evidence <= 0
                                    ? NEVER
                                    : Math.max(
                                            LEAST,
                                            (alone[k] > FAIR
                                                                    && inMargin(k)
                                                                    && scripts.of(written[k])
                                                                            != Script.NONE
                                                            ? unusual
                                                            : UNUSUAL)
                                                    - evidence);
        }
    }

    /// The price of taking a line for noise: [#CERTAIN], [#NEVER], or anything between; below zero
    /// where more speaks for noise than against it.
    public float price(int line) {
        return price[line];
    }

    /// What a line says for its being noise, whatever stands around it.
    private float alone(int k) {
        int line = written[k];
        String text = lines.get(line).text();
        boolean margin = inMargin(k);
        float evidence = speech.evidence(which[k], margin) + numbers.evidence(line);
        evidence += k > 0 && beginsLike(lines.get(written[0]).text(), text) ? WEAK : 0;
        evidence += repeated(k, text) + (matter[line] || namesColumns(k) ? PROOF : 0);
        evidence += margin && !hasLetter(text) ? FAIR : 0;
        if (k > 0 && scripts.outlandish(line)) {
            if (evidence >= PROOF || Shape.of(text).words() >= SENTENCE) {
                sites.add(scripts.of(line));
            }
            evidence += FAIR;
            evidence += margin || line > 0 && scripts.outlandish(line - 1) ? FAIR : 0;
        }
        return evidence;
    }

    /// Lines that come again and again, or twice with nothing but other numbers, were not written
    /// each time.
    private float repeated(int k, String text) {
        int copies = times[which[k]];
        float evidence = copies < OFTEN ? 0 : WEAK + Math.min(2, copies / 5f);
        int similar = numbered.getOrDefault(unnumbered(text), 0);
        boolean runningHead = similar > 1 && RARE * similar < written.length;
        boolean regular = inTurn[which[k]] >= OFTEN && 4 * inTurn[which[k]] >= 3 * (copies - 2);
        evidence += regular && hasLetter(text) ? CLEAR : 0;
        boolean aligned = text.indexOf(GAP) > 0 && (copies > 1 || similar > 1);
        return evidence + (aligned ? CLEAR + STRONG : runningHead ? FAIR : 0);
    }

    /// Whether a line begins as the first line does: running heads are often cut short.
    private static boolean beginsLike(String first, String text) {
        return first.length() > HEAD && text.regionMatches(0, first, 0, HEAD);
    }

    /// What comes again together with other noise, as the buttons below each card.
    private float inStep(float[] evidence, int k) {
        int copies = times[which[k]];
        float beside =
                Math.max(
                        k > 0 ? evidence[k - 1] : 0, k + 1 < evidence.length ? evidence[k + 1] : 0);
        boolean always = copies >= OFTEN && besides[which[k]] == copies;
        if (always || copies > 1 && beside >= CLEAR && isRow(k)) {
            return STRONG;
        }
        return copies >= OFTEN && beside >= FAIR ? Math.min(STRONG, copies / 3f) : 0;
    }

    /// Whether the second row comes again, too: the whole text was pasted twice.
    private boolean isAllTwice() {
        int second = firstRow + 1;
        while (second < written.length && lines.get(written[second]).text().indexOf('\t') <= 0) {
            second++;
        }
        return second < written.length && times[which[second]] > 1;
    }

    private boolean isRow(int k) {
        return speech.entries(which[k]) > 1;
    }

    /// The names of columns: what stands above the rule of a Markdown table, or a first row that
    /// comes again on the next page.
    private boolean namesColumns(int k) {
        int line = written[k];
        String text = lines.get(line).text();
        boolean ruled =
                text.startsWith("|")
                        && line + 1 < lines.size()
                        && lines.get(line + 1).text().startsWith("|")
                        && lines.get(line + 1).rule();
        return ruled
                || times[which[k]] > 1
                        && which[k] == firstRow
                        && !isAllTwice()
                        && Shape.of(text).words() <= 2 * COLUMN_NAME;
    }

    /// A text without the number at its end; empty where it has none.
    private static String unnumbered(String text) {
        int end = text.length();
        while (end > 0 && "0123456789-/. ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean number = end > 0 && end < text.length() && isDigit(text.charAt(text.length() - 1));
        return number ? text.substring(0, end) : "";
    }

    private boolean inMargin(int k) {
        return k < MARGIN || k >= written.length - MARGIN;
    }

    /// How much of what stands around a line is noise, 0 to 1: in the midst of it also the titles
    /// of other sets and the names of their makers are.
    private float company(float[] evidence, int k) {
        int first = k;
        int last = k;
        while (first > 0 && k - first <= BLOCK && written[first - 1] == written[first] - 1) {
            first--;
        }
        while (last + 1 < written.length
                && last - k <= BLOCK
                && written[last + 1] == written[last] + 1) {
            last++;
        }
        float block =
                last - first > 1 && last - first < BLOCK ? noisy(evidence, k, first, last) : 0;
        if (!inMargin(k)) {
            return block;
        }
        int from = Math.max(0, k - NEAR);
        int to = Math.min(written.length - 1, k + NEAR);
        return Math.max(block, noisy(evidence, k, from, to));
    }

    private static float noisy(float[] evidence, int k, int from, int to) {
        float noise = 0;
        for (int n = from; n <= to; n++) {
            noise += n == k ? 0 : Math.min(1, evidence[n] / STRONG);
        }
        return to == from ? 0 : noise / (to - from);
    }

    /// The lines of what programs that keep notes write above them, between two rules.
    private static boolean[] frontMatter(List<SourceLine> lines) {
        boolean[] matter = new boolean[lines.size()];
        if (!lines.isEmpty() && lines.getFirst().text().equals("---")) {
            int end = 1;
            while (end < lines.size() && lines.get(end).text().contains(": ")) {
                end++;
            }
            if (end < lines.size() && lines.get(end).text().equals("---")) {
                Arrays.fill(matter, 0, end, true);
            }
        }
        return matter;
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
