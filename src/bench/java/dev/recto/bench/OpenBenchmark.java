package dev.recto.bench;

import dev.recto.store.Library;
import dev.recto.store.deck.DeckStatus;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Opening a library and counting what all its fifty decks have for today, in a program that has
/// just been started and has loaded SQLite; against a bare connection that only counts the cards of
/// each deck.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(3)
@State(Scope.Thread)
public class OpenBenchmark {
    @Param({"1000", "10000", "100000"})
    int cards;

    private Path file;
    private Library library;

    /// The first connection of a program loads SQLite itself, which is not ours to hasten.
    @Setup
    public void connectOnce() throws SQLException {
        file = Workbench.original(cards);
        Workbench.connect(Workbench.empty("first.db")).close();
    }

    @Benchmark
    public List<DeckStatus> recto() {
        library = Library.open(file, Workbench.CLOCK);
        return library.decks().statuses(Material.TODAY);
    }

    @TearDown(Level.Invocation)
    public void close() {
        if (library != null) {
            library.close();
        }
    }

    @Benchmark
    public int bare() throws SQLException {
        int counted = 0;
        try (Connection connection = Workbench.connect(file);
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("SELECT deck, count(*) FROM card GROUP BY deck")) {
            while (rows.next()) {
                counted += rows.getInt(2);
            }
        }
        return counted;
    }
}
