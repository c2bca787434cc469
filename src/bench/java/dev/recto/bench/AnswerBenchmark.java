package dev.recto.bench;

import dev.recto.model.Asking;
import dev.recto.model.Grade;
import dev.recto.schedule.Sm2;
import dev.recto.schedule.StudyDays;
import dev.recto.store.Library;
import dev.recto.study.Answered;
import dev.recto.study.Asked;
import dev.recto.study.Order;
import dev.recto.study.Sitting;

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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// From a grade to the next question, the answer being on disk before; against one row inserted and
/// committed on a bare connection, as safely.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 1, time = 2)
@Fork(1)
public class AnswerBenchmark {

    @Benchmark
    public Asked recto(Studying studying) {
        return studying.answer();
    }

    @Benchmark
    public int bare(Row row) throws SQLException {
        return row.commit();
    }

    /// A learner who answers everything that is due, day after day.
    @State(Scope.Thread)
    public static class Studying {
        @Param({"1000", "10000", "100000"})
        int cards;

        private final Random chance = new Random(1);
        private final StudyDays days = new StudyDays(StudyDays.USUAL_BEGIN, ZoneOffset.UTC);
        private Library library;
        private Sitting sitting;
        private LocalDate day;

        @Setup
        public void begin() {
            library = Library.open(Workbench.library(cards), Workbench.CLOCK);
            day = Material.TODAY;
            nextSitting();
        }

        Asked answer() {
            sitting.reveal();
            Grade grade = chance.nextInt(10) == 0 ? Grade.AGAIN : Grade.GOOD;
            Answered answered =
                    sitting.answer(
                            grade,
                            Asking.FLIP,
                            Duration.ofSeconds(5),
                            day.atTime(12, 0).toInstant(ZoneOffset.UTC));
            library.reviews().record(answered.review(), answered.memory());
            while (sitting.isFinished()) {
                day = day.plusDays(1);
                nextSitting();
            }
            return sitting.current();
        }

        private void nextSitting() {
            List<Asked> queue =
                    library.reviews().queue(null, day).stream()
                            .map(entry -> new Asked(entry.card(), entry.note(), Sm2.standard()))
                            .toList();
            sitting = Sitting.of(Order.of(queue, chance), days);
        }

        @TearDown
        public void end() {
            library.close();
        }
    }

    /// A table as plain as can be.
    @State(Scope.Thread)
    public static class Row {
        private Connection connection;
        private PreparedStatement insert;

        @Setup
        public void create() throws SQLException {
            connection = Workbench.connect(Workbench.empty("row.db"));
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("CREATE TABLE answer (card INTEGER, grade INTEGER)");
            }
            insert = connection.prepareStatement("INSERT INTO answer (card, grade) VALUES (?, ?)");
        }

        int commit() throws SQLException {
            insert.setLong(1, 42);
            insert.setInt(2, 4);
            return insert.executeUpdate();
        }

        @TearDown
        public void close() throws SQLException {
            connection.close();
        }
    }
}
