package dev.recto.bench;

import dev.recto.model.CardId;
import dev.recto.model.Memory;
import dev.recto.model.Review;
import dev.recto.schedule.Scheduler;
import dev.recto.schedule.Sm2;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/// Making all memories again from a million reviews in memory, against noting no more than the last
/// day of every card.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
@State(Scope.Thread)
public class ReplayBenchmark {
    static final int REVIEWS = 1_000_000;

    @Param({"1000", "10000", "100000"})
    int cards;

    private List<Review> log;

    @Setup
    public void write() {
        log = Material.log(REVIEWS, LongStream.range(0, cards).mapToObj(CardId::new).toList());
    }

    @Benchmark
    public Map<CardId, Memory> recto() {
        Scheduler scheduler = Sm2.standard();
        Map<CardId, Memory> memories = new HashMap<>();
        for (Review review : log) {
            Memory before = memories.get(review.card());
            memories.put(review.card(), scheduler.next(before, review.grade(), review.day()));
        }
        return memories;
    }

    @Benchmark
    public Map<CardId, LocalDate> bare() {
        Map<CardId, LocalDate> last = new HashMap<>();
        log.forEach(review -> last.put(review.card(), review.day()));
        return last;
    }
}
