package dev.recto.bench;

import org.openjdk.jmh.results.RunResult;

import java.util.ArrayList;
import java.util.List;

/// The results of a run as a table: what was measured, its reference, the ratio, and the aim.
final class Report {
    private static final String LINE = "%-34s %9s %12s %12s %7s  %-26s %s%n";

    private final List<RunResult> results;
    private final StringBuilder table = new StringBuilder();

    Report(List<RunResult> results) {
        this.results = results;
    }

    String table() {
        line("", "cards", "Recto", "reference", "ratio", "aim", "");
        for (int cards : Bench.SIZES) {
            double recto = median(ImportBenchmark.class, "recto", cards);
            double bare = median(ImportBenchmark.class, "bare", cards);
            row("import", cards, "ms", recto, bare, "≤ 2.5 × bare insert", recto / bare <= 2.5);
        }
        for (int cards : Bench.SIZES) {
            double recto = median(OpenBenchmark.class, "recto", cards);
            double bare = median(OpenBenchmark.class, "bare", cards);
            row("open and count 50 decks", cards, "ms", recto, bare, "≤ 150 ms", recto <= 150);
        }
        for (int cards : Bench.SIZES) {
            double recto = median(AnswerBenchmark.class, "recto", cards);
            double bare = median(AnswerBenchmark.class, "bare", 0);
            row(
                    "answer and next",
                    cards,
                    "µs",
                    recto,
                    bare,
                    "≤ 2 × bare commit",
                    recto <= 2 * bare);
        }
        double small = median(AnswerBenchmark.class, "recto", Bench.SIZES.getFirst());
        double large = median(AnswerBenchmark.class, "recto", Bench.SIZES.getLast());
        row(
                "answer, many cards to few",
                Bench.SIZES.getLast(),
                "µs",
                large,
                small,
                "≤ 1.3 × at 1 k",
                large <= 1.3 * small);
        for (int cards : Bench.SIZES) {
            double recto = perSecond(median(ReplayBenchmark.class, "recto", cards));
            double bare = perSecond(median(ReplayBenchmark.class, "bare", cards));
            row("replay of 1 M reviews", cards, "M/s", recto, bare, "≥ 1 M/s", recto >= 1);
        }
        heap("heap in use, studying", "study");
        heap("heap in use, importing", "imports");
        return table.toString();
    }

    private void heap(String what, String method) {
        double live =
                of(HeapBenchmark.class, method, 0).stream()
                        .mapToDouble(run -> run.getSecondaryResults().get(LiveHeap.NAME).getScore())
                        .max()
                        .orElseThrow();
        row(what, 100_000, "MB", live, 200, "≤ 200 MB", live <= 200);
    }

    private void row(
            String what,
            int cards,
            String unit,
            double recto,
            double reference,
            String aim,
            boolean reached) {
        line(
                what,
                "%,d".formatted(cards),
                "%,.1f %s".formatted(recto, unit),
                "%,.1f %s".formatted(reference, unit),
                "%.2f".formatted(recto / reference),
                aim,
                reached ? "reached" : "MISSED");
    }

    private void line(Object... columns) {
        table.append(LINE.formatted(columns));
    }

    private static double perSecond(double milliseconds) {
        return ReplayBenchmark.REVIEWS / milliseconds / 1_000;
    }

    /// The median over all rounds of the medians.
    private double median(Class<?> benchmark, String method, int cards) {
        double[] medians =
                of(benchmark, method, cards).stream()
                        .mapToDouble(
                                run -> run.getPrimaryResult().getStatistics().getPercentile(50))
                        .sorted()
                        .toArray();
        return medians[medians.length / 2];
    }

    /// The results of a benchmark method.
    ///
    /// @param cards for so many cards, or 0 where the method has no such parameter
    private List<RunResult> of(Class<?> benchmark, String method, int cards) {
        var found = new ArrayList<RunResult>();
        for (RunResult result : results) {
            var params = result.getParams();
            boolean same = params.getBenchmark().equals(benchmark.getName() + "." + method);
            if (same && (cards == 0 || params.getParam("cards").equals(String.valueOf(cards)))) {
                found.add(result);
            }
        }
        return found;
    }
}
