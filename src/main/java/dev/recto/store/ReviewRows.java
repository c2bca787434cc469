package dev.recto.store;

import dev.recto.model.Asking;
import dev.recto.model.CardId;
import dev.recto.model.Grade;
import dev.recto.model.Review;
import dev.recto.model.SchedulerId;

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

    void insert(Review review) {
        sql.run(
                """
                INSERT INTO review (card, at, day, grade, asking, taken, scheduler, counted)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                review.card(),
                review.at(),
                review.day(),
                review.grade().quality(),
                review.asking(),
                review.taken(),
                new DeckRows(sql).scheduler(review.scheduler()),
                review.counted());
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
