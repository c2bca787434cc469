package dev.recto.bench;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Runs all benchmarks, each next to its reference, and prints one table. `mvn -Pbench verify`;
/// with `-Dbench.args=million`, the [Million] instead.
public final class Bench {
    static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);

    private Bench() {}

    /// Runs them.
    public static void main(String[] args) throws RunnerException {
        if (List.of(args).contains("million")) {
            new Million().run();
            return;
        }
        SIZES.forEach(Workbench::prepare);
        var results = new ArrayList<RunResult>();
        for (int cards : SIZES) {
            // The small imports are over before the compiler has looked at them.
            results.addAll(
                    run(
                            options(ImportBenchmark.class)
                                    .param("cards", String.valueOf(cards))
                                    .warmupIterations(Math.min(20, 100_000 / cards))
                                    .measurementIterations(cards < 100_000 ? 5 : 3)));
        }
        results.addAll(run(options(OpenBenchmark.class)));
        results.addAll(run(options(SearchBenchmark.class)));
        results.addAll(run(options(SortBenchmark.class)));
        results.addAll(run(options(PairBenchmark.class)));
        results.addAll(run(options(AnswerBenchmark.class)));
        results.addAll(run(options(ReplayBenchmark.class)));
        results.addAll(run(options(RebuildBenchmark.class)));
        results.addAll(run(options(QuizBenchmark.class)));
        results.addAll(run(options(StatisticsBenchmark.class)));
        results.addAll(run(options(HeapBenchmark.class)));
        for (int characters : ReadBenchmark.SIZES) {
            results.addAll(
                    run(
                            options(ReadBenchmark.class)
                                    .param("characters", String.valueOf(characters))
                                    .warmupIterations(Math.min(20, 20_000_000 / characters))));
        }
        System.out.println(new Report(results).table());
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        System.out.println(benchmark.getSimpleName() + " …");
        return new OptionsBuilder()
                .include(benchmark.getName())
                .addProfiler(Notes.class)
                .jvmArgs(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow") // asked for by JMH
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }
}
