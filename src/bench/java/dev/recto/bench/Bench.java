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

/// Runs all benchmarks, each next to its reference, and prints one table. `mvn -Pbench verify`.
public final class Bench {
    static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);

    // What a synced write costs changes by the minute, so answers are measured again and again.
    private static final int ROUNDS_OF_ANSWERS = 3;

    private Bench() {}

    /// Runs them.
    public static void main(String[] args) throws RunnerException {
        SIZES.forEach(Workbench::prepare);
        var results = new ArrayList<RunResult>();
        results.addAll(run(ImportBenchmark.class));
        results.addAll(run(OpenBenchmark.class));
        for (int round = 0; round < ROUNDS_OF_ANSWERS; round++) {
            results.addAll(run(AnswerBenchmark.class));
        }
        results.addAll(run(ReplayBenchmark.class));
        results.addAll(run(RebuildBenchmark.class));
        results.addAll(run(HeapBenchmark.class));
        System.out.println(new Report(results).table());
    }

    private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
        System.out.println(benchmark.getSimpleName() + " …");
        ChainedOptionsBuilder options =
                new OptionsBuilder()
                        .include(benchmark.getName())
                        .jvmArgs(
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow") // asked for by JMH
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT);
        if (benchmark == HeapBenchmark.class) {
            options.addProfiler(LiveHeap.class);
        }
        return new Runner(options.build()).run();
    }
}
