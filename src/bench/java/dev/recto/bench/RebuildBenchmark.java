package dev.recto.bench;

import dev.recto.store.Library;
import dev.recto.store.change.Changes;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/// Making all memories of a library again from its log of a million reviews, against only reading
/// these on a bare connection.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(1)
@State(Scope.Thread)
public class RebuildBenchmark {
    static final int CARDS = ReplayBenchmark.REVIEWS / Past.REVIEWS_PER_CARD;

    private Path file;
    private Library library;

    @Setup
    public void open() {
        file = Workbench.library(CARDS);
        library = Library.open(file, Workbench.CLOCK);
    }

    @Benchmark
    public Changes recto() {
        return library.rebuildMemories(Material.RULES);
    }

    @Benchmark
    public long bare() throws SQLException {
        long sum = 0;
        try (Connection connection = Workbench.connect(file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT card, grade, day FROM review")) {
            while (rows.next()) {
                sum += rows.getLong(1) + rows.getInt(2) + rows.getInt(3);
            }
        }
        return sum;
    }

    @TearDown
    public void close() {
        library.close();
    }
}
