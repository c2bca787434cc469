package dev.recto.quiz.make;

import dev.recto.quiz.text.ContentWords;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a long answer apart into the ideas that a full answer names: its items, sentences and
/// clauses, two to six. An idea is a stretch of the answer as it was written.
public final class IdeaUnits {
    /// An answer of more words than this is long.
    public static final int LONG = 12;

    private static final int MOST = 6;
    private static final int FEWEST_STEMS = 2;

    /// From the strongest border to the weakest. The next idea begins where a match ends.
    private static final List<Pattern> BORDERS =
            List.of(
                    Pattern.compile("\\s+(?:[-•*]|\\d{1,2}[.)])\\s+"),
                    Pattern.compile("[.!?]\\s+(?=\\P{Ll})|;\\s*|(?<=[\\p{Ll})])\\.(?=\\p{Lu})"),
                    Pattern.compile(":\\s+|\\s+[–—-]\\s+"),
                    Pattern.compile(
                            "(?<!\\s(?:in|by|of|at|on|for|to|with|from))[,\\s]\\s*(?=(?:(?:in|by|with|for|to|from)"
                                + " wh(?:ich|om|ose)|because|but|so|such as|so that|in order to|as"
                                + " well"
                                + " as|which|who|whose|whether|if|when|where|while|unless|although|that|and"
                                + " (?:it|they|is|are|not))\\s)"),
                    Pattern.compile(",\\s+"),
                    Pattern.compile(
                            "\\s+(?=(?:and|or|to|by|based"
                                    + " on|for|from|with|without|through|as)\\s)"),
                    Pattern.compile("\\s+(?=(?:of|in|on|at|is|are|will|can|into|than)\\s)"));

    /// How many of the borders divide a part again that is long after the first division.
    private static final int STRONG = 5;

    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.•*+=–-]+|[\\s,;:.–-]+$");

    private IdeaUnits() {}

    /// Whether an answer is long enough to be compared idea by idea.
    public static boolean isLong(String answer) {
        return ContentWords.words(answer).size() > LONG;
    }

    /// The ideas of an answer in order; empty where it has no two.
    public static List<String> of(String answer) {
        var starts = new TreeSet<>(List.of(0));
        for (int level = 0; level < BORDERS.size() && starts.size() < MOST; level++) {
            if (starts.size() == 1 || level < STRONG) {
                divide(answer, starts, BORDERS.get(level));
            }
        }
        while (starts.size() > MOST) {
            starts.remove(afterShortestPair(answer, starts));
        }
        return starts.size() < 2 ? List.of() : parts(answer, starts);
    }

    private static void divide(String answer, TreeSet<Integer> starts, Pattern border) {
        boolean whole = starts.size() == 1;
        for (int start : List.copyOf(starts)) {
            Integer next = starts.higher(start);
            int end = next == null ? answer.length() : next;
            if (whole || isLong(answer.substring(start, end))) {
                cut(answer, start, end, border, starts);
            }
        }
    }

    /// Cuts at every border that leaves an idea on both sides.
    private static void cut(
            String answer, int start, int end, Pattern border, TreeSet<Integer> starts) {
        Matcher matcher = border.matcher(answer).region(start, end);
        int last = start;
        while (matcher.find()) {
            if (isIdea(answer.substring(last, matcher.start()))
                    && isIdea(answer.substring(matcher.end(), end))) {
                last = matcher.end();
                starts.add(last);
            }
        }
    }

    private static boolean isIdea(String text) {
        return ContentWords.stems(text).size() >= FEWEST_STEMS;
    }

    /// The start of the second of two neighbours that are the shortest together.
    private static int afterShortestPair(String answer, TreeSet<Integer> starts) {
        int best = starts.higher(0);
        int least = Integer.MAX_VALUE;
        for (int start : starts.tailSet(1)) {
            Integer next = starts.higher(start);
            int length = (next == null ? answer.length() : next) - starts.lower(start);
            if (length < least) {
                least = length;
                best = start;
            }
        }
        return best;
    }

    private static List<String> parts(String answer, TreeSet<Integer> starts) {
        var parts = new ArrayList<String>();
        for (int start : starts) {
            Integer next = starts.higher(start);
            String part = answer.substring(start, next == null ? answer.length() : next);
            parts.add(EDGES.matcher(part).replaceAll(""));
        }
        return parts;
    }
}
