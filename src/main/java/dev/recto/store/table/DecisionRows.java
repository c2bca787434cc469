package dev.recto.store.table;

import dev.recto.model.CardId;
import dev.recto.store.file.Ids;
import dev.recto.store.file.Sql;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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

    /// Writes down, for those of the cards that were answered, that one is made after the last
    /// review there is. To be called before it is carried out.
    ///
    /// @param due the day on which they are to come back, or null where they are forgotten
    public void insert(Collection<CardId> cards, Instant at, @Nullable LocalDate due) {
        sql.run(
                """
                INSERT INTO decision (card, at, review, interval)
                SELECT card, ?2, (SELECT ifnull(max(id), 0) FROM review), max(1, ?3 - reviewed)
                FROM json_each(?1) AS given JOIN memory ON card = given.value ORDER BY given.key
                """,
                Ids.ofCards(cards),
                at,
                due);
    }

    /// What was done to a card by hand.
    ///
    /// @param review the last review before it
    /// @param interval days, or 0 where the card is forgotten
    public record Decision(CardId card, long review, int interval) {}
}
