package dev.recto.store;

import dev.recto.model.DeckId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// What was studied in a deck on one day, told by the log: what the daily limits are less by.
///
/// @param introduced cards answered for the first time
/// @param reviewed other cards answered
record DoneToday(int introduced, int reviewed) {
    static final DoneToday NOTHING = new DoneToday(0, 0);

    /// By deck; a deck where nothing was done is absent.
    static Map<DeckId, DoneToday> of(Sql sql, LocalDate day) {
        var done = new HashMap<DeckId, DoneToday>();
        sql.each(
                """
                SELECT card.deck, sum(first), sum(NOT first)
                FROM (
                    SELECT DISTINCT card AS asked, NOT EXISTS (
                        SELECT 1 FROM review AS earlier
                        WHERE earlier.card = review.card AND earlier.day < ?1 AND earlier.counted
                    ) AS first
                    FROM review WHERE day = ?1 AND counted
                )
                JOIN card ON card.id = asked
                GROUP BY card.deck
                """,
                row ->
                        done.put(
                                new DeckId(row.getLong(1)),
                                new DoneToday(row.getInt(2), row.getInt(3))),
                day);
        return done;
    }

    DoneToday plus(DoneToday other) {
        return new DoneToday(introduced + other.introduced, reviewed + other.reviewed);
    }
}
