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
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// From a grade to the next question, the answer being on disk before; against one row inserted and
/// committed on a bare connection, as safely. What a synced write costs changes by the second, so
/// the two take turns, and each is timed by itself.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 6)
@Fork(1)
public class AnswerBenchmark {
    private static final int TURNS = 500;

    @Benchmark
    public void answers(Studying studying, Row row) throws SQLException {
        var recto = new long[TURNS];
        var bare = new long[TURNS];
        for (int i = 0; i < TURNS; i++) {
            long start = System.nanoTime();
            studying.answer();
            long between = System.nanoTime();
            row.commit();
            recto[i] = between - start;
            bare[i] = System.nanoTime() - between;
        }
        note("recto", recto);
        note("bare", bare);
    }

    /// Notes the median in microseconds, and its noise as [Report] has it.
    private static void note(String name, long[] nanos) {
        Arrays.sort(nanos);
        double median = nanos[TURNS / 2];
        Notes.note(name, median / 1_000);
        Notes.note(name + " noise", 50 * (nanos[TURNS * 3 / 4] - nanos[TURNS / 4]) / median);
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
