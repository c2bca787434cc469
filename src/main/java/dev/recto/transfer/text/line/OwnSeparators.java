package dev.recto.transfer.text.line;

import dev.recto.transfer.text.Separators;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds separators that somebody chose for an export: runs of signs that no sentence has, as `||`
/// and `;;`, which keep taking turns, or of which every line has one.
public final class OwnSeparators {
    private static final String SIGNS = "|;#@%~^\\/+<>&$!?§¦¬*=_";

    /// Runs that mean something of their own.
    private static final String KNOWN =
            " ** *** __ ___ == -> => ?? !! ?! !? // ++ ## ### #### :: ::: <> </ /> && ~~ ";

    /// Of these, runs that no export uses.
    private static final String MARKUP = " ** *** __ ___ == -> => </ /> <> && ~~ ?? !! ?! !? ";

    /// Signs that part sides or cards even when they stand alone, where they strictly take turns.
    private static final String ALONE = "|;\t@~^%$#";

    private static final int FEWEST = 3;

    private OwnSeparators() {}

    /// The separators of a text; null where it has none of its own.
    public static @Nullable Separators in(List<SourceLine> lines) {
        int written = 0;
        List<String> order = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        List<String> turns = new ArrayList<>();
        for (SourceLine line : lines) {
            if (!line.blank() && !line.rule()) {
                written++;
                collect(line.text(), order, seen, turns);
            }
        }
        List<String> frequent =
                seen.entrySet().stream()
                        .filter(e -> e.getValue() >= FEWEST)
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        for (int a = 0; a < Math.min(3, frequent.size()); a++) {
            for (int b = a + 1; b < Math.min(4, frequent.size()); b++) {
                Separators pair = takingTurns(order, frequent.get(a), frequent.get(b));
                if (pair != null) {
                    return pair;
                }
            }
        }
        if (!frequent.isEmpty() && KNOWN.indexOf(" " + frequent.getFirst() + " ") < 0) {
            String sides = frequent.getFirst();
            return 2 * seen.get(sides) > written ? new Separators(sides, null) : null;
        }
        return alone(turns, written, frequent);
    }

    /// Single signs are separators only if hardly a line is a card by itself, or a run of signs
    /// ends each card.
    private static @Nullable Separators alone(List<String> turns, int lines, List<String> runs) {
        Map<String, Integer> seen = new HashMap<>();
        turns.forEach(t -> seen.merge(t, 1, Integer::sum));
        for (String sides : List.of("\t", "|", "@", "~", "^", "%", "$", "#")) {
            List<String> others = new ArrayList<>(List.of(";", "|", "~", "^", "@", "$", "%", "#"));
            runs.stream().filter(run -> !MARKUP.contains(" " + run + " ")).forEach(others::add);
            for (String cards : others) {
                int fewest = cards.length() > 1 ? FEWEST : Math.max(FEWEST, lines);
                if (!sides.equals(cards) && seen.getOrDefault(sides, 0) > fewest) {
                    Separators pair = takingTurns(turns, sides, cards);
                    if (pair != null && pair.sides().equals(sides)) {
                        return pair;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Separators takingTurns(List<String> order, String a, String b) {
        int changes = 0;
        int repeats = 0;
        String last = "";
        String first = "";
        for (String sign : order) {
            if (sign.equals(a) || sign.equals(b)) {
                first = first.isEmpty() ? sign : first;
                if (sign.equals(last)) {
                    repeats++;
                } else {
                    changes++;
                }
                last = sign;
            }
        }
        if (changes < 2 * FEWEST - 1 || changes <= 8 * repeats) {
            return null;
        }
        return new Separators(first, first.equals(a) ? b : a);
    }

    private static void collect(
            String text, List<String> order, Map<String, Integer> seen, List<String> turns) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean sign = SIGNS.indexOf(c) >= 0;
            if (!sign && c != '\t') {
                i++;
                continue;
            }
            int end = i + 1;
            while (sign && end < text.length() && SIGNS.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            String run = text.substring(i, end);
            if (run.length() > 1 && run.length() <= 6) {
                if (!(i == 0 && c == '#') && !isAddress(text, i)) {
                    seen.merge(run, 1, Integer::sum);
                    order.add(run);
                    turns.add(run);
                }
            } else if (run.length() == 1 && ALONE.indexOf(c) >= 0) {
                turns.add(run);
            }
            i = end;
        }
    }

    private static boolean isAddress(String text, int at) {
        return at > 0 && text.charAt(at - 1) == ':' && text.startsWith("//", at);
    }
}
