package dev.recto.transfer.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;

/// How well produced cards agree with expected ones. Cards agree when their fronts are nearly equal
/// and their backs similar; each card is used once, by a greatest one-to-one assignment; exact
/// repetitions count once.
///
/// @param wanted how many cards were expected
/// @param found how many of them were produced
/// @param f1 of both, or, where the expectation is soft, the recall
/// @param headed the recall without facts that have no front of their own in the source
/// @param items the recall of list items; 1 where there are none
/// @param missed the fronts that were not found
record Score(int wanted, int found, double f1, double headed, double items, List<String> missed) {
    private static final double FRONT = 0.92;
    private static final double BACK = 0.85;

    /// A card to compare.
    ///
    /// @param traits of an expected card: `soft`, `any_front`, `swap_ok`, `list`
    record Side(
            String front,
            String back,
            List<String> items,
            Set<String> traits,
            List<Integer> lines) {
        static Side of(ReadCard card) {
            return new Side(card.front(), card.back(), card.items(), Set.of(), card.lines());
        }

        String normalFront() {
            return Similarity.normalised(front);
        }

        List<String> backs() {
            String joined = String.join("\n", items);
            return Stream.of(back, joined, back + "\n" + joined)
                    .map(Similarity::normalised)
                    .filter(t -> !t.isEmpty())
                    .distinct()
                    .toList();
        }

        List<String> normalItems() {
            List<String> given = items.isEmpty() ? List.of(back.split("\n")) : items;
            return given.stream().map(Similarity::normalised).filter(t -> !t.isEmpty()).toList();
        }

        private String key() {
            return normalFront() + "\n" + Similarity.normalised(back);
        }
    }

    /// Other readings of one place.
    record Variants(Set<List<Integer>> replaced, List<List<Side>> readings) {}

    /// Scores against the expectation alone.
    static Score strict(List<Side> expected, List<Side> produced) {
        return compare(once(expected), once(produced), false);
    }

    /// Scores against the best choice among other acceptable readings, place by place.
    static Score lenient(List<Side> expected, List<Variants> places, List<Side> produced) {
        int[] choice = new int[places.size()];
        Score best = compare(choose(expected, places, choice), once(produced), true);
        for (boolean better = true; better; ) {
            better = false;
            for (int p = 0; p < choice.length; p++) {
                for (int c = 0; c <= places.get(p).readings().size(); c++) {
                    int[] trial = choice.clone();
                    trial[p] = c;
                    Score score = compare(choose(expected, places, trial), once(produced), true);
                    if (score.f1 > best.f1) {
                        best = score;
                        choice = trial;
                        better = true;
                    }
                }
            }
        }
        return best;
    }

    private static List<Side> choose(List<Side> expected, List<Variants> places, int[] choice) {
        List<Side> chosen = new ArrayList<>();
        Set<List<Integer>> replaced = new HashSet<>();
        for (int p = 0; p < choice.length; p++) {
            if (choice[p] > 0) {
                replaced.addAll(places.get(p).replaced());
                chosen.addAll(places.get(p).readings().get(choice[p] - 1));
            }
        }
        expected.stream().filter(side -> !replaced.contains(side.lines())).forEach(chosen::add);
        return once(chosen);
    }

    private static Score compare(List<Side> expected, List<Side> produced, boolean lenient) {
        Map<Integer, Integer> pairs = assign(expected, produced, (e, p) -> weight(e, p, lenient));
        Map<Integer, Integer> fronts =
                assign(expected, produced, (e, p) -> frontWeight(e, p, lenient));
        int items = 0;
        int itemsFound = 0;
        int headed = 0;
        int headedFound = 0;
        List<String> missed = new ArrayList<>();
        for (int e = 0; e < expected.size(); e++) {
            Side side = expected.get(e);
            if (!pairs.containsKey(e)) {
                missed.add(side.front());
            }
            if (!side.traits().contains("any_front")) {
                headed++;
                headedFound += pairs.containsKey(e) ? 1 : 0;
            }
            if (side.traits().contains("list")) {
                List<String> wanted = side.normalItems();
                Integer p = pairs.containsKey(e) ? pairs.get(e) : fronts.get(e);
                items += wanted.size();
                itemsFound +=
                        p == null
                                ? 0
                                : assign(
                                                wanted,
                                                produced.get(p).normalItems(),
                                                (a, b) -> Similarity.atLeast(BACK, a, b))
                                        .size();
            }
        }
        double recall = ratio(pairs.size(), expected.size());
        double precision = ratio(pairs.size(), produced.size());
        boolean soft = expected.stream().allMatch(e -> e.traits().contains("soft"));
        double f1 =
                soft
                        ? recall
                        : precision + recall == 0
                                ? 0
                                : 2 * precision * recall / (precision + recall);
        return new Score(
                expected.size(),
                pairs.size(),
                f1,
                ratio(headedFound, headed),
                items == 0 ? 1 : ratio(itemsFound, items),
                missed);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static List<Side> once(List<Side> sides) {
        Map<String, Side> first = new LinkedHashMap<>();
        sides.forEach(side -> first.putIfAbsent(side.key(), side));
        return List.copyOf(first.values());
    }

    private static double weight(Side expected, Side produced, boolean lenient) {
        if (expected.traits().contains("any_front")) {
            String whole = Similarity.normalised(expected.front() + "\n" + expected.back());
            double best =
                    Similarity.atLeast(
                            BACK,
                            whole,
                            Similarity.normalised(produced.front() + "\n" + produced.back()));
            if (produced.front().length() <= 80) {
                for (String back : produced.backs()) {
                    best = Math.max(best, Similarity.atLeast(BACK, whole, back));
                }
            }
            return best;
        }
        double front = Similarity.atLeast(FRONT, expected.normalFront(), produced.normalFront());
        double back =
                front == 0 ? 0 : best(Similarity.normalised(expected.back()), produced.backs());
        if (back == 0 && lenient && expected.traits().contains("swap_ok")) {
            front =
                    Similarity.atLeast(
                            FRONT, expected.normalFront(), Similarity.normalised(produced.back()));
            back =
                    Similarity.atLeast(
                            BACK, Similarity.normalised(expected.back()), produced.normalFront());
        }
        return front > 0 && back > 0 ? front + back : 0;
    }

    private static double frontWeight(Side expected, Side produced, boolean lenient) {
        return expected.traits().contains("any_front")
                ? weight(expected, produced, lenient)
                : Similarity.atLeast(FRONT, expected.normalFront(), produced.normalFront());
    }

    private static double best(String wanted, List<String> backs) {
        return backs.stream()
                .mapToDouble(back -> Similarity.atLeast(BACK, wanted, back))
                .max()
                .orElse(0);
    }

    /// A greatest one-to-one assignment along augmenting paths (Kuhn 1955), heaviest edges first.
    private static <T> Map<Integer, Integer> assign(
            List<T> a, List<T> b, ToDoubleBiFunction<T, T> weight) {
        List<List<Integer>> edges = new ArrayList<>();
        for (T one : a) {
            Map<Integer, Double> row = new HashMap<>();
            for (int j = 0; j < b.size(); j++) {
                double w = weight.applyAsDouble(one, b.get(j));
                if (w > 0) {
                    row.put(j, w);
                }
            }
            edges.add(
                    row.keySet().stream()
                            .sorted((x, y) -> Double.compare(row.get(y), row.get(x)))
                            .toList());
        }
        Map<Integer, Integer> owner = new HashMap<>();
        for (int i = 0; i < a.size(); i++) {
            place(i, edges, owner, new HashSet<>());
        }
        Map<Integer, Integer> pairs = new HashMap<>();
        owner.forEach((j, i) -> pairs.put(i, j));
        return pairs;
    }

    private static boolean place(
            int i, List<List<Integer>> edges, Map<Integer, Integer> owner, Set<Integer> seen) {
        for (int j : edges.get(i)) {
            if (seen.add(j) && (!owner.containsKey(j) || place(owner.get(j), edges, owner, seen))) {
                owner.put(j, i);
                return true;
            }
        }
        return false;
    }
}
