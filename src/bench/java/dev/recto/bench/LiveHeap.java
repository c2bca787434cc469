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

/// Tells how much of the heap is in use after everything else was collected.
public class LiveHeap implements InternalProfiler {
    static final String NAME = "live";

    private static final double MEGABYTE = 1024 * 1024;

    @Override
    public String getDescription() {
        return "Heap in use";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {}

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        return List.of(new ScalarResult(NAME, used / MEGABYTE, "MB", AggregationPolicy.MAX));
    }
}
