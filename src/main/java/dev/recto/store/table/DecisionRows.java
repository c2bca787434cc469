package dev.recto.store.table;

import dev.recto.model.CardId;
import dev.recto.store.file.Sql;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// The rows of the table `decision`: when a card was given an interval or forgotten by hand, which
/// the log of reviews does not tell.
public record DecisionRows(Sql sql) {
    /// All of them, in the order in which they were made.
    public List<Decision> all() {
        return sql.list(
                "SELECT card, review, ifnull(interval, 0) FROM decision ORDER BY id",
                row -> new Decision(new CardId(row.getLong(1)), row.getLong(2), row.getInt(3)));
    }

    /// Writes down that one was made after the last review there is.
    ///
    /// @param interval days, or null where the card is forgotten
    public void insert(CardId card, Instant at, @Nullable Integer interval) {
        sql.run(
                """
                INSERT INTO decision (card, at, review, interval)
                VALUES (?, ?, (SELECT ifnull(max(id), 0) FROM review), ?)
                """,
                card,
                at,
                interval);
    }

    /// What was done to a card by hand.
    ///
    /// @param review the last review before it
    /// @param interval days, or 0 where the card is forgotten
    public record Decision(CardId card, long review, int interval) {}
}
