package dev.recto.store.review;

import dev.recto.model.Asking;
import dev.recto.model.CardId;
import dev.recto.model.Grade;
import dev.recto.model.Memory;
import dev.recto.model.Review;
import dev.recto.model.SchedulerId;
import dev.recto.store.file.Sql;
import dev.recto.store.table.DeckRows;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The rows of the table `review`.
record ReviewRows(Sql sql) {
    private static final String SELECT =
            """
            SELECT review.*, scheduler.name AS rule, scheduler.parameters
            FROM review JOIN scheduler ON scheduler.id = review.scheduler
            """;

    /// Writes a line of the log.
    ///
    /// @param hour the hour of the day at which the answer was given, where the learner was
    /// @param before what was remembered of the card before it, or null where it was new
    /// @param after what is remembered now
    void insert(Review review, int hour, @Nullable Memory before, @Nullable Memory after) {
        boolean changed = after != null && !after.equals(before);
        sql.run(
                """
                INSERT INTO review (card, at, day, grade, asking, taken, scheduler, counted,
                    hour, interval_before, interval_after)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                review.card(),
                review.at(),
                review.day(),
                review.grade().quality(),
                review.asking(),
                review.taken(),
                new DeckRows(sql).scheduler(review.scheduler()),
                review.counted(),
                hour,
                changed && before != null ? before.interval() : null,
                changed ? after.interval() : null);
    }

    List<Review> of(CardId card) {
        return sql.list(SELECT + "WHERE card = ? ORDER BY review.id", ReviewRows::read, card);
    }

    private static Review read(ResultSet row) throws SQLException {
        return new Review(
                new CardId(row.getLong("card")),
                Instant.ofEpochMilli(row.getLong("at")),
                LocalDate.ofEpochDay(row.getLong("day")),
                Grade.of(row.getInt("grade")),
                Asking.valueOf(row.getString("asking")),
                Duration.ofMillis(row.getLong("taken")),
                new SchedulerId(row.getString("rule"), row.getString("parameters")),
                row.getBoolean("counted"));
    }
}
