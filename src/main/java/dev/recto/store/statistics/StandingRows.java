package dev.recto.store.statistics;

import dev.recto.model.DeckId;
import dev.recto.model.Maturity;
import dev.recto.store.file.Ids;
import dev.recto.store.file.Sql;
import dev.recto.store.table.DeckRows;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the cards of a deck with all below it, or of all decks, are like now.
final class StandingRows {
    private static final String CARDS =
            """
            FROM card LEFT JOIN memory ON memory.card = card.id
            WHERE deck IN (SELECT value FROM json_each(?))
            """;

    private final Sql sql;
    private final ZoneId zone;
    private final String decks;

    StandingRows(Sql sql, @Nullable DeckId root, ZoneId zone) {
        this.sql = sql;
        this.zone = zone;
        decks = Ids.ofDecks(new DeckRows(sql).within(root));
    }

    SortedMap<LocalDate, Integer> due() {
        var due = new TreeMap<LocalDate, Integer>();
        sql.each(
                "SELECT due, count(*) "
                        + CARDS
                        + " AND NOT suspended AND due IS NOT NULL GROUP BY due",
                row -> due.put(LocalDate.ofEpochDay(row.getLong(1)), row.getInt(2)),
                decks);
        return due;
    }

    SortedMap<LocalDate, Integer> added() {
        var added = new TreeMap<LocalDate, Integer>();
        // Notes of one import were all made at one moment. CROSS: the index of the cards leads.
        sql.each(
                """
                SELECT created, count(*) FROM card CROSS JOIN note ON note.id = card.note
                WHERE card.deck IN (SELECT value FROM json_each(?)) GROUP BY created
                """,
                row ->
                        added.merge(
                                Instant.ofEpochMilli(row.getLong(1)).atZone(zone).toLocalDate(),
                                row.getInt(2),
                                Integer::sum),
                decks);
        return added;
    }

    Standing standing() {
        return sql.first(
                        """
                        SELECT ifnull(sum(interval IS NULL AND NOT suspended), 0),
                            ifnull(sum(interval < ?1 AND NOT suspended), 0),
                            ifnull(sum(interval >= ?1 AND NOT suspended), 0),
                            ifnull(sum(suspended), 0)
                        """
                                + CARDS.replace("?", "?2"),
                        row ->
                                new Standing(
                                        row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                        Maturity.MATURE_FROM,
                        decks)
                .orElseThrow();
    }
}
