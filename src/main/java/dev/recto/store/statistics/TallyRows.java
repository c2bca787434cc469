package dev.recto.store.statistics;

import dev.recto.model.Asking;
import dev.recto.model.DeckId;
import dev.recto.model.Grade;
import dev.recto.model.Review;
import dev.recto.store.file.Ids;
import dev.recto.store.file.Sql;
import dev.recto.store.table.DeckRows;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The sums of the log, in the views `studied_…`, for some of the decks.
final class TallyRows {
    /// The deck under which answers to deleted cards are kept.
    private static final DeckId NOWHERE = new DeckId(0);

    private static final String GIVEN = "deck IN (SELECT value FROM json_each(?))";

    private final Sql sql;
    private final boolean everything;
    private final String decks;

    /// @param root a deck that stands for all below it too, or null for everything in the log
    TallyRows(Sql sql, @Nullable DeckId root) {
        this.sql = sql;
        everything = root == null;
        var all = new ArrayList<>(new DeckRows(sql).within(root));
        if (everything) {
            all.add(NOWHERE);
        }
        decks = Ids.ofDecks(all);
    }

    DoneOn on(LocalDate day) {
        return sql.first(
                        """
                        SELECT count(DISTINCT review.card), count(*), sum(min(taken, ?)),
                            sum(grade < ?)
                        FROM review LEFT JOIN card ON card.id = review.card
                        WHERE day = ? AND (? OR deck IN (SELECT value FROM json_each(?)))
                        """,
                        row ->
                                new DoneOn(
                                        row.getInt(1),
                                        row.getInt(2),
                                        Duration.ofMillis(row.getLong(3)),
                                        row.getInt(4)),
                        Review.LONGEST_THINKING,
                        Grade.HARD.quality(),
                        day,
                        everything,
                        decks)
                .orElseThrow();
    }

    SortedMap<LocalDate, DayTally> days() {
        var days = new TreeMap<LocalDate, DayTally>();
        sql.each(
                """
                SELECT day, sum(answers), sum(thinking), sum(introduced * (deck > 0)),
                    sum(matured * (deck > 0))
                FROM studied_day WHERE %s GROUP BY day
                """
                        .formatted(GIVEN),
                row ->
                        days.put(
                                LocalDate.ofEpochDay(row.getLong(1)),
                                new DayTally(
                                        row.getInt(2),
                                        Duration.ofMillis(row.getLong(3)),
                                        row.getInt(4),
                                        row.getInt(5))),
                decks);
        return days;
    }

    List<AnswerTally> answers(YearMonth from) {
        return sql.list(
                """
                SELECT month, stage, asking, grade, sum(answers) FROM studied_answer
                WHERE %s AND month >= ? GROUP BY month, stage, asking, grade
                """
                        .formatted(GIVEN),
                row ->
                        new AnswerTally(
                                YearMonth.of(0, 1).plusMonths(row.getLong(1)),
                                Stage.valueOf(row.getString(2)),
                                Asking.valueOf(row.getString(3)),
                                Grade.of(row.getInt(4)),
                                row.getInt(5)),
                decks,
                number(from));
    }

    List<DeckTally> decks(YearMonth from) {
        return sql.list(
                """
                SELECT deck, stage, sum(answers), sum(answers * (grade >= ?)) FROM studied_answer
                WHERE %s AND month >= ? AND deck > 0 AND stage IN ('YOUNG', 'MATURE')
                GROUP BY deck, stage
                """
                        .formatted(GIVEN),
                row ->
                        new DeckTally(
                                new DeckId(row.getLong(1)),
                                Stage.valueOf(row.getString(2)),
                                row.getInt(3),
                                row.getInt(4)),
                Grade.HARD.quality(),
                decks,
                number(from));
    }

    List<HourTally> hours(YearMonth from) {
        return sql.list(
                """
                SELECT hour, sum(answers), sum(asked), sum(recalled) FROM studied_hour
                WHERE %s AND month >= ? GROUP BY hour
                """
                        .formatted(GIVEN),
                row -> new HourTally(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                decks,
                number(from));
    }

    private static long number(YearMonth month) {
        return month.getLong(ChronoField.PROLEPTIC_MONTH);
    }
}
