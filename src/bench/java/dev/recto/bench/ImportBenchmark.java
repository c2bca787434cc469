package dev.recto.bench;

import dev.recto.model.DeckDraft;
import dev.recto.store.Library;
import dev.recto.store.change.Progress;
import dev.recto.store.imports.ImportPlan;
import dev.recto.store.imports.Imported;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Importing decks into an empty library, against the same rows into the same tables by JDBC alone,
/// both in one synced transaction.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class ImportBenchmark {

    @Benchmark
    public Imported recto(Empty empty) {
        return empty.library.imports().run(empty.plan, Progress.UNSEEN);
    }

    @Benchmark
    public int bare(Rows rows) throws SQLException {
        return rows.insert();
    }

    /// An empty library, and decks to import.
    @State(Scope.Thread)
    public static class Empty {
        @Param({"1000", "10000", "100000"})
        int cards;

        private ImportPlan plan;
        private Library library;

        @Setup
        public void decks() {
            List<DeckDraft> decks = Material.decks(cards);
            plan = new ImportPlan(decks, Material.OPTIONS);
        }

        @Setup(Level.Invocation)
        public void open() {
            library = Library.open(Workbench.empty("import.recto"), Workbench.CLOCK);
        }

        @TearDown(Level.Invocation)
        public void close() {
            library.close();
        }
    }

    /// An empty library file, and the rows that the import makes.
    @State(Scope.Thread)
    public static class Rows {
        @Param({"1000", "10000", "100000"})
        int cards;

        private List<Table> tables;
        private Connection connection;

        @Setup
        public void read() throws SQLException {
            try (Connection library = Workbench.connect(Workbench.original(cards))) {
                tables = Table.all(library);
            }
        }

        @Setup(Level.Invocation)
        public void open() {
            Path file = Workbench.empty("import.recto");
            Library.open(file, Workbench.CLOCK).close();
            connection = Workbench.connect(file);
        }

        int insert() throws SQLException {
            connection.setAutoCommit(false);
            for (Table table : tables) {
                table.insert(connection);
            }
            connection.commit();
            return tables.size();
        }

        @TearDown(Level.Invocation)
        public void close() throws SQLException {
            connection.close();
        }
    }
}
