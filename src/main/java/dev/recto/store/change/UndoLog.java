package dev.recto.store.change;

import dev.recto.store.file.Sql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Remembers how rows were before each step, for every table in the same way: temporary triggers
/// keep the first former state of each row that a step inserts, updates or deletes. To take a step
/// back, rows that are still what they were known by are set to what they held; the others that it
/// touched are removed, and those that existed are put back as they were. The triggers see that
/// too, which makes it a step that can be taken back itself.
///
/// A step costs one small row for each row it touches, in temporary tables that SQLite keeps
/// outside of the library and forgets with the connection.
final class UndoLog {
    // Facts that are not the learner's doing (meta, scheduler) and figures of quizzes (match_best,
    // claim, offered) are never undone. Media are, but for those that are added outside of a step.
    private static final List<String> TABLES =
            List.of(
                    "deck",
                    "note",
                    "list_item",
                    "tag",
                    "note_tag",
                    "enough",
                    "card",
                    "memory",
                    "review",
                    "learning",
                    "learn_card",
                    "score",
                    "score_deck",
                    "saved_search",
                    "decision",
                    "relation",
                    "tag_apart",
                    "spared",
                    "media");

    private final Sql sql;
    private final List<Table> tables;
    private final Table cards;

    UndoLog(Sql sql) {
        this.sql = sql;
        sql.script("CREATE TEMP TABLE step (now INTEGER NOT NULL); INSERT INTO step VALUES (0)");
        tables = TABLES.stream().map(name -> Table.of(sql, name)).toList();
        cards = tables.get(TABLES.indexOf("card"));
        tables.forEach(table -> sql.script(table.ground()));
    }

    /// Says which step the following changes belong to.
    ///
    /// @param step 1 or more; never used twice
    void begin(long step) {
        sql.run("UPDATE temp.step SET now = ?", step);
    }

    /// Puts every row that the step touched back to how it was before, as part of the current step.
    void takeBack(long step) {
        new Sums(sql).during(sql.number(cards.countGone(), step), () -> putBack(step));
    }

    private long putBack(long step) {
        // Rows come back table by table; until the last is there, references may dangle.
        sql.script("PRAGMA defer_foreign_keys = ON");
        for (Table table : tables.reversed()) {
            sql.run(table.remove(), step);
        }
        for (Table table : tables) {
            table.reset().ifPresent(reset -> sql.run(reset, step));
            sql.run(table.putBack(), step);
        }
        return step;
    }

    /// Forgets a step.
    void forget(long step) {
        forget(step, step);
    }

    /// Forgets the steps from one to another, both included.
    void forget(long first, long last) {
        for (Table table : tables) {
            sql.run(
                    "DELETE FROM temp.was_" + table.name + " WHERE step BETWEEN ? AND ?",
                    first,
                    last);
        }
    }

    /// A table and its columns; generated ones are left out, since they cannot be written.
    ///
    /// @param keys its primary key
    /// @param fixed the columns by which a row is known, here or in other tables; all where an
    ///   index does not tell them
    private record Table(String name, List<String> keys, List<String> fixed, List<String> columns) {
        static Table of(Sql sql, String name) {
            List<String> columns = names(sql, "SELECT name FROM pragma_table_info(?)", name);
            List<String> known =
                    names(
                            sql,
                            """
                            SELECT part.name FROM pragma_index_list(?) AS whole
                            JOIN pragma_index_info(whole.name) AS part WHERE "unique"
                            UNION SELECT "from" FROM pragma_foreign_key_list(?1)
                            UNION SELECT name FROM pragma_table_info(?1) WHERE pk > 0
                            """,
                            name);
            return new Table(
                    name,
                    names(
                            sql,
                            "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
                            name),
                    known.contains(null) ? columns : known,
                    columns);
        }

        private static List<String> names(Sql sql, String query, String table) {
            return sql.list(query, row -> row.getString(1), table);
        }

        /// Where a statement says what a conflict leads to, SQLite takes that for its triggers too,
        /// whatever `OR IGNORE` they say; only `ON CONFLICT DO NOTHING` is their own.
        String ground() {
            String key = String.join(", ", keys);
            return """
            CREATE TEMP TABLE was_%1$s (step, existed, %2$s, PRIMARY KEY (step, %3$s)) WITHOUT ROWID;
            CREATE TEMP TRIGGER %1$s_inserted AFTER INSERT ON main.%1$s BEGIN
                INSERT INTO was_%1$s (step, existed, %3$s) SELECT now, 0, %4$s FROM step WHERE true
                    ON CONFLICT DO NOTHING;
            END;
            CREATE TEMP TRIGGER %1$s_updated AFTER UPDATE ON main.%1$s BEGIN
                INSERT INTO was_%1$s SELECT now, 1, %5$s FROM step WHERE true
                    ON CONFLICT DO NOTHING;
            END;
            CREATE TEMP TRIGGER %1$s_deleted AFTER DELETE ON main.%1$s BEGIN
                INSERT INTO was_%1$s SELECT now, 1, %5$s FROM step WHERE true
                    ON CONFLICT DO NOTHING;
            END;
            """
                    .formatted(
                            name,
                            String.join(", ", columns),
                            key,
                            prefixed("new.", keys),
                            prefixed("old.", columns));
        }

        String remove() {
            return "DELETE FROM main.%1$s WHERE (%2$s) IN (SELECT %2$s %3$s)"
                    .formatted(name, String.join(", ", keys), gone());
        }

        String countGone() {
            return "SELECT count(*) " + gone();
        }

        /// The rows that were not there, or not known by the same.
        private String gone() {
            return """
            FROM temp.was_%1$s WHERE step = ?
                AND NOT (existed AND EXISTS (SELECT 1 FROM main.%1$s WHERE %2$s))
            """
                    .formatted(name, same(fixed));
        }

        /// Empty where a row that is known by the same is the same.
        Optional<String> reset() {
            List<String> free = columns.stream().filter(each -> !fixed.contains(each)).toList();
            return free.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            "UPDATE main.%1$s SET (%2$s) = (%3$s) FROM temp.was_%1$s WHERE step = ? AND existed AND %4$s"
                                    .formatted(
                                            name,
                                            String.join(", ", free),
                                            prefixed("was_" + name + ".", free),
                                            same(keys)));
        }

        String putBack() {
            return """
            INSERT INTO main.%1$s (%2$s) SELECT %2$s FROM temp.was_%1$s WHERE step = ?
                AND existed AND NOT EXISTS (SELECT 1 FROM main.%1$s WHERE %3$s)
            """
                    .formatted(name, String.join(", ", columns), same(keys));
        }

        private String same(List<String> names) {
            return names.stream()
                    .map(each -> "%1$s.%2$s IS was_%1$s.%2$s".formatted(name, each))
                    .collect(Collectors.joining(" AND "));
        }

        private static String prefixed(String prefix, List<String> names) {
            return names.stream().map(prefix::concat).collect(Collectors.joining(", "));
        }
    }
}
