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
import java.util.concurrent.atomic.AtomicLong;

/// Tells how much of the heap a benchmark has in use when all else is collected.
public class LiveHeap implements InternalProfiler {
    static final String NAME = "live";

    private static final double MEGABYTE = 1024 * 1024;

    // JMH makes the profiler and the benchmark apart; this is where they meet.
    private static final AtomicLong MEASURED = new AtomicLong();

    @Override
    public String getDescription() {
        return "Heap in use";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {}

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double used = MEASURED.getAndSet(0) / MEGABYTE;
        return List.of(new ScalarResult(NAME, used, "MB", AggregationPolicy.MAX));
    }

    /// Measures now, while a benchmark still holds what it made.
    static void measure() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        MEASURED.set(runtime.totalMemory() - runtime.freeMemory());
    }
}
