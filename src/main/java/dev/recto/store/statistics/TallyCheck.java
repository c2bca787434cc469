package dev.recto.store.statistics;

import dev.recto.store.change.Sums;
import dev.recto.store.file.Sql;

import java.util.List;

/// Compares the sums of the log that triggers keep with the log itself, and makes them anew.
public record TallyCheck(Sql sql) {
    private static final List<Sum> SUMS =
            List.of(
                    new Sum(
                            "tally_day",
                            "deck, day",
                            "sum(times), sum(thinking), sum(introduced), sum(matured)"),
                    new Sum("tally_answer", "deck, month, stage, asking, grade", "sum(times)"),
                    new Sum(
                            "tally_hour",
                            "deck, month, hour",
                            "sum(times), sum(stage IN ('YOUNG', 'MATURE')),"
                                    + " sum(stage IN ('YOUNG', 'MATURE') AND grade >= 3)"));

    /// The tables whose sums are not those of the log.
    public List<String> wrong() {
        return SUMS.stream()
                .filter(sum -> sql.number(sum.differences()) > 0)
                .map(Sum::table)
                .toList();
    }

    /// Adds the whole log up anew.
    public void rebuild() {
        new Sums(sql).anew();
    }

    private record Sum(String table, String keys, String values) {
        /// Counts the rows that only one of the two has.
        String differences() {
            return """
            WITH told AS (SELECT %2$s, %3$s FROM answered WHERE tallied GROUP BY %2$s),
                more AS (SELECT * FROM told EXCEPT SELECT * FROM %1$s),
                less AS (SELECT * FROM %1$s EXCEPT SELECT * FROM told)
            SELECT (SELECT count(*) FROM more) + (SELECT count(*) FROM less)
            """
                    .formatted(table, keys, values);
        }
    }
}
