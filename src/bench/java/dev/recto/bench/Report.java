package dev.recto.bench;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// The results of a run as a table: what was measured, its reference, the ratio of the two, and the
/// aim. Values are medians; behind `±` stands half the way from the first quartile to the third, in
/// percent of the median: the noise of the machine.
final class Report {
    private static final String LINE = "%-38s %8s %18s %18s %6s  %-18s %s%n";

    private final List<RunResult> results;
    private final StringBuilder table = new StringBuilder();

    Report(List<RunResult> results) {
        this.results = results;
    }

    String table() {
        line("", "cards", "Recto", "reference", "ratio", "aim", "");
        for (int cards : Bench.SIZES) {
            Aim aim = new Aim("≤ 2.5 × reference", (recto, bare) -> recto <= 2.5 * bare);
            row("import", ImportBenchmark.class, cards, aim);
        }
        for (int cards : Bench.SIZES) {
            Aim aim = new Aim("≤ 150 ms", (recto, _) -> recto <= 150);
            row("open and count 50 decks", OpenBenchmark.class, cards, aim);
        }
        for (int cards : Bench.SIZES) {
            Aim aim = new Aim("≤ 2 × reference", (recto, bare) -> recto <= 2 * bare);
            row("answer and next", cards, answer("recto", cards), answer("bare", cards), aim);
        }
        row(
                "the same, to 1,000 cards",
                Bench.SIZES.getLast(),
                answer("recto", Bench.SIZES.getLast()),
                answer("recto", Bench.SIZES.getFirst()),
                new Aim("≤ 1.3 × reference", (many, few) -> many <= 1.3 * few));
        for (int cards : Bench.SIZES) {
            Aim aim = new Aim("≤ 1,000 ms", (recto, _) -> recto <= 1_000);
            row("replay of 1 M reviews", ReplayBenchmark.class, cards, aim);
        }
        Aim none = new Aim("none", (_, _) -> true);
        row("the same, in the library", RebuildBenchmark.class, RebuildBenchmark.CARDS, none);
        for (int cards : QuizBenchmark.SIZES) {
            Aim aim = new Aim("≤ 200 ms", (recto, _) -> recto <= 200);
            Figure later = time(QuizBenchmark.class, "later", cards);
            row("50 questions", cards, later, later, aim);
            row(
                    "the same, at first",
                    cards,
                    time(QuizBenchmark.class, "first", cards),
                    later,
                    none);
        }
        row(
                "figures of 1 M reviews",
                StatisticsBenchmark.class,
                StatisticsBenchmark.CARDS,
                new Aim("≤ 300 ms", (recto, _) -> recto <= 300));
        alike();
        of(SearchBenchmark.class).forEach(run -> search(run, "search", 10));
        of(SortBenchmark.class).forEach(run -> search(run, "sort", 100));
        heap("heap in use, studying", "study");
        heap("heap in use, importing", "imports");
        reading();
        return table.toString();
    }

    /// Notes that are much alike: those of the library against ten times what a tenth of them
    /// takes, and a thousand of an import.
    private void alike() {
        Figure tenth = time(PairBenchmark.class, "library", Bench.SIZES.getFirst());
        for (int cards : Bench.SIZES.subList(1, Bench.SIZES.size())) {
            Figure all = time(PairBenchmark.class, "library", cards);
            Aim linear = new Aim("≤ 1.5 × reference", (now, less) -> now <= 1.5 * less);
            row("notes alike", cards, all, tenth.times(10), linear);
            tenth = all;
        }
        for (int cards : Bench.SIZES) {
            Figure imported = time(PairBenchmark.class, "imported", cards);
            Aim aim = new Aim("≤ 3,000 ms", (now, _) -> now <= 3_000);
            row("1,000 of an import", cards, imported, imported, aim);
        }
    }

    /// Reading texts, against ten times what a tenth of the text takes; a megabyte is a million
    /// characters.
    private void reading() {
        Aim fast = new Aim("≥ 5 MB/s", (read, _) -> read <= 200);
        Aim linear = new Aim("≤ 1 × reference", (read, tenth) -> read <= tenth);
        line("", "characters", "Recto", "reference", "ratio", "aim", "");
        Figure small = read(100_000);
        Figure middle = read(1_000_000);
        row("read a text", 1_000_000, middle, small.times(10), linear);
        row("the same, speed", 1_000_000, middle, small.times(10), fast);
        row("read a text", 10_000_000, read(10_000_000), middle.times(10), linear);
    }

    private Figure read(int characters) {
        RunResult run =
                results.stream()
                        .filter(
                                r ->
                                        String.valueOf(characters)
                                                .equals(r.getParams().getParam("characters")))
                        .findFirst()
                        .orElseThrow();
        return figure(run);
    }

    private void row(String what, Class<?> benchmark, int cards, Aim aim) {
        row(what, cards, time(benchmark, "recto", cards), time(benchmark, "bare", cards), aim);
    }

    private void row(String what, int cards, Figure recto, Figure reference, Aim aim) {
        line(
                what,
                "%,d".formatted(cards),
                recto,
                reference,
                "%.2f".formatted(recto.median / reference.median),
                aim.words,
                aim.reached.test(recto.median, reference.median) ? "reached" : "MISSED");
    }

    /// A search has no reference but its aim: the first rows within so many milliseconds.
    private void search(RunResult run, String parameter, int millis) {
        String benchmark = run.getParams().getBenchmark();
        String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        Figure figure = figure(run);
        boolean aimed = method.equals("first");
        line(
                parameter + " '" + run.getParams().getParam(parameter) + "', " + method,
                "%,d".formatted(SearchBenchmark.CARDS),
                figure,
                "",
                "",
                aimed ? "≤ %d ms".formatted(millis) : "none",
                !aimed || figure.median <= millis ? "reached" : "MISSED");
    }

    private Stream<RunResult> of(Class<?> benchmark) {
        return results.stream()
                .filter(
                        run ->
                                run.getParams()
                                        .getBenchmark()
                                        .startsWith(benchmark.getName() + "."));
    }

    private void heap(String what, String method) {
        RunResult run = of(HeapBenchmark.class, method, HeapBenchmark.CARDS);
        line(
                what,
                "%,d".formatted(HeapBenchmark.CARDS),
                "%,.1f MB".formatted(noted(run, HeapBenchmark.LIVE)),
                "",
                "",
                "runs with 200 MB",
                "reached"); // or the run would have failed
    }

    private void line(Object... columns) {
        table.append(LINE.formatted(columns));
    }

    private Figure time(Class<?> benchmark, String method, int cards) {
        return figure(of(benchmark, method, cards));
    }

    private static Figure figure(RunResult run) {
        Statistics times = run.getPrimaryResult().getStatistics();
        double median = times.getPercentile(50);
        double noise = 50 * (times.getPercentile(75) - times.getPercentile(25)) / median;
        return new Figure(median, "ms", noise);
    }

    private Figure answer(String name, int cards) {
        RunResult run = of(AnswerBenchmark.class, "answers", cards);
        return new Figure(noted(run, name), "µs", noted(run, name + " noise"));
    }

    private static double noted(RunResult run, String name) {
        return run.getSecondaryResults().get(name).getScore();
    }

    /// The result of a benchmark method, for so many cards where the number is its parameter.
    private RunResult of(Class<?> benchmark, String method, int cards) {
        return results.stream()
                .filter(
                        run -> {
                            BenchmarkParams params = run.getParams();
                            String size = params.getParam("cards");
                            return params.getBenchmark().equals(benchmark.getName() + "." + method)
                                    && (size == null || size.equals(String.valueOf(cards)));
                        })
                .findFirst()
                .orElseThrow();
    }

    private record Figure(double median, String unit, double noise) {
        Figure times(int factor) {
            return new Figure(factor * median, unit, noise);
        }

        @Override
        public String toString() {
            return "%,.1f %s ±%.0f %%".formatted(median, unit, noise);
        }
    }

    private record Aim(String words, BiPredicate<Double, Double> reached) {}
}
