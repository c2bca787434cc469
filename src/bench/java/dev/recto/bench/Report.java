package dev.recto.bench;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;

/// The results of a run as a table: what was measured, its reference, the ratio of the two, and the
/// aim. Values are medians; behind `±` stands half the way from the first quartile to the third, in
/// percent of the median: the noise of the machine.
final class Report {
    private static final String LINE = "%-28s %8s %18s %18s %6s  %-22s %s%n";

    private final List<RunResult> results;
    private final StringBuilder table = new StringBuilder();

    Report(List<RunResult> results) {
        this.results = results;
    }

    String table() {
        line("", "cards", "Recto", "reference", "ratio", "aim", "");
        for (int cards : Bench.SIZES) {
            row(
                    "import",
                    ImportBenchmark.class,
                    cards,
                    "ms",
                    "≤ 2.5 × reference",
                    (recto, bare) -> recto <= 2.5 * bare);
        }
        for (int cards : Bench.SIZES) {
            row(
                    "open and count 50 decks",
                    OpenBenchmark.class,
                    cards,
                    "ms",
                    "≤ 150 ms",
                    (recto, _) -> recto <= 150);
        }
        for (int cards : Bench.SIZES) {
            row(
                    "answer and next",
                    AnswerBenchmark.class,
                    cards,
                    "µs",
                    "≤ 2 × reference",
                    (recto, bare) -> recto <= 2 * bare);
        }
        compare(
                "the same, to 1,000 cards",
                Bench.SIZES.getLast(),
                "µs",
                of(AnswerBenchmark.class, "recto", Bench.SIZES.getLast()),
                of(AnswerBenchmark.class, "recto", Bench.SIZES.getFirst()),
                "≤ 1.3 × reference",
                (many, few) -> many <= 1.3 * few);
        for (int cards : Bench.SIZES) {
            row(
                    "replay of 1 M reviews",
                    ReplayBenchmark.class,
                    cards,
                    "ms",
                    "≤ 1,000 ms",
                    (recto, _) -> recto <= 1_000);
        }
        row(
                "the same, in the library",
                RebuildBenchmark.class,
                RebuildBenchmark.CARDS,
                "ms",
                "none",
                (_, _) -> true);
        heap("heap in use, studying", "study");
        heap("heap in use, importing", "imports");
        return table.toString();
    }

    private void heap(String what, String method) {
        double live =
                of(HeapBenchmark.class, method, HeapBenchmark.CARDS).stream()
                        .mapToDouble(run -> run.getSecondaryResults().get(LiveHeap.NAME).getScore())
                        .max()
                        .orElseThrow();
        line(
                what,
                "%,d".formatted(HeapBenchmark.CARDS),
                "%,.1f MB".formatted(live),
                "",
                "",
                "runs with 200 MB",
                "reached"); // or the run would have failed
    }

    private void row(
            String what,
            Class<?> benchmark,
            int cards,
            String unit,
            String aim,
            BiPredicate<Double, Double> reached) {
        List<RunResult> recto = of(benchmark, "recto", cards);
        compare(what, cards, unit, recto, of(benchmark, "bare", cards), aim, reached);
    }

    private void compare(
            String what,
            int cards,
            String unit,
            List<RunResult> recto,
            List<RunResult> reference,
            String aim,
            BiPredicate<Double, Double> reached) {
        double ours = median(recto);
        double theirs = median(reference);
        line(
                what,
                "%,d".formatted(cards),
                "%,.1f %s ±%.0f %%".formatted(ours, unit, noise(recto)),
                "%,.1f %s ±%.0f %%".formatted(theirs, unit, noise(reference)),
                "%.2f".formatted(ours / theirs),
                aim,
                reached.test(ours, theirs) ? "reached" : "MISSED");
    }

    private void line(Object... columns) {
        table.append(LINE.formatted(columns));
    }

    private static double median(List<RunResult> rounds) {
        return middle(rounds, statistics -> statistics.getPercentile(50));
    }

    private static double noise(List<RunResult> rounds) {
        return middle(
                rounds,
                statistics ->
                        50
                                * (statistics.getPercentile(75) - statistics.getPercentile(25))
                                / statistics.getPercentile(50));
    }

    /// The median over all rounds of something told by each.
    private static double middle(List<RunResult> rounds, ToDoubleFunction<Statistics> figure) {
        double[] figures =
                rounds.stream()
                        .map(run -> run.getPrimaryResult().getStatistics())
                        .mapToDouble(figure)
                        .sorted()
                        .toArray();
        return figures[figures.length / 2];
    }

    /// The results of a benchmark method, for so many cards where the number is its parameter.
    private List<RunResult> of(Class<?> benchmark, String method, int cards) {
        return results.stream()
                .filter(
                        run -> {
                            BenchmarkParams params = run.getParams();
                            String size = params.getParam("cards");
                            return params.getBenchmark().equals(benchmark.getName() + "." + method)
                                    && (size == null || size.equals(String.valueOf(cards)));
                        })
                .toList();
    }
}
