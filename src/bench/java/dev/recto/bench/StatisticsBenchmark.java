package dev.recto.bench;

import dev.recto.store.Library;
import dev.recto.store.statistics.Figures;

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
import java.time.YearMonth;
import java.util.concurrent.TimeUnit;

/// All figures of the page of statistics, of a million reviews in fifty decks and since the
/// beginning, for the first time in a program that has just opened the library; against a bare
/// connection that only counts the reviews of each day.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(3)
@State(Scope.Thread)
public class StatisticsBenchmark {
    static final int CARDS = RebuildBenchmark.CARDS;

    private Path file;
    private Library library;

    @Setup
    public void open() {
        file = Workbench.original(CARDS);
        library = Library.open(file, Workbench.CLOCK);
    }

    @Benchmark
    public Figures recto() {
        return library.statistics().of(null, YearMonth.of(1970, 1), Material.TODAY);
    }

    @Benchmark
    public int bare() throws SQLException {
        int counted = 0;
        try (Connection connection = Workbench.connect(file);
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("SELECT day, count(*) FROM review GROUP BY day")) {
            while (rows.next()) {
                counted += rows.getInt(2);
            }
        }
        return counted;
    }

    @TearDown
    public void close() {
        library.close();
    }
}
