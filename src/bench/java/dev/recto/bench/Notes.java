package dev.recto.bench;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Hands figures that a benchmark measured itself on to the results of the run. Of several
/// iterations the least figure counts: that of the one which other programs disturbed least.
public class Notes implements InternalProfiler {
    // JMH makes the profiler and the benchmark apart; this is where they meet.
    private static final Map<String, Double> NOTED = new ConcurrentHashMap<>();

    /// Notes a figure of the running iteration.
    static void note(String name, double figure) {
        NOTED.put(name, figure);
    }

    @Override
    public String getDescription() {
        return "Figures that benchmarks measure themselves";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        NOTED.clear();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        List<ScalarResult> results =
                NOTED.entrySet().stream()
                        .map(
                                noted ->
                                        new ScalarResult(
                                                noted.getKey(),
                                                noted.getValue(),
                                                "",
                                                AggregationPolicy.MIN))
                        .toList();
        return results;
    }
}
