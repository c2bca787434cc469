package dev.recto.store;

import dev.recto.model.CardId;
import dev.recto.store.file.Sql;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// The rows of the table `decision`.
record DecisionRows(Sql sql) {
    /// In the order in which they were made.
    List<Decision> all() {
        return sql.list(
                "SELECT card, review, ifnull(interval, 0) FROM decision ORDER BY id",
                row -> new Decision(new CardId(row.getLong(1)), row.getLong(2), row.getInt(3)));
    }

    /// @param interval days, or null where the card is forgotten
    void insert(CardId card, Instant at, @Nullable Integer interval) {
        sql.run(
                """
                INSERT INTO decision (card, at, review, interval)
                VALUES (?, ?, (SELECT ifnull(max(id), 0) FROM review), ?)
                """,
                card,
                at,
                interval);
    }

    /// @param review the last review before it
    /// @param interval days, or 0 where the card is forgotten
    record Decision(CardId card, long review, int interval) {}
}
