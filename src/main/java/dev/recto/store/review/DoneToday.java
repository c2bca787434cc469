package dev.recto.store.review;

import dev.recto.model.DeckId;
import dev.recto.model.Grade;
import dev.recto.store.file.Sql;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// What was studied in a deck on one day, told by the log: what the daily limits are less by.
///
/// @param introduced cards answered for the first time
/// @param reviewed other cards answered
/// @param unsettled cards of both kinds whose last answer was below Good and that may be asked
///   again
public record DoneToday(int introduced, int reviewed, int unsettled) {
    /// Where nothing was answered yet.
    public static final DoneToday NOTHING = new DoneToday(0, 0, 0);

    /// By deck; a deck where nothing was done is absent.
    public static Map<DeckId, DoneToday> of(Sql sql, LocalDate day) {
        var done = new HashMap<DeckId, DoneToday>();
        sql.each(
                """
                SELECT card.deck, sum(first), sum(NOT first), sum(grade < ?2 AND NOT suspended AND ifnull(buried_until, 0) <= ?1)
                FROM (
                    -- of the rows of a group, SQLite shows the one with the largest id
                    SELECT card AS asked, grade, max(id), NOT EXISTS (
                        SELECT 1 FROM review AS earlier
                        WHERE earlier.card = review.card AND earlier.day < ?1 AND earlier.counted
                    ) AS first
                    FROM review WHERE day = ?1 AND counted GROUP BY card
                )
                JOIN card ON card.id = asked
                GROUP BY card.deck
                """,
                row ->
                        done.put(
                                new DeckId(row.getLong(1)),
                                new DoneToday(row.getInt(2), row.getInt(3), row.getInt(4))),
                day,
                Grade.GOOD.quality());
        return done;
    }

    /// What was done in both, as in a deck and below it.
    public DoneToday plus(DoneToday other) {
        return new DoneToday(
                introduced + other.introduced,
                reviewed + other.reviewed,
                unsettled + other.unsettled);
    }
}
