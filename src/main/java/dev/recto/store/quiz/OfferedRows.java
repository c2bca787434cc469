package dev.recto.store.quiz;

import dev.recto.model.CardId;
import dev.recto.store.file.Ids;
import dev.recto.store.file.Sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows of the table `offered`.
record OfferedRows(Sql sql) {

    /// Counts an option once more.
    void count(CardId asked, CardId option, boolean picked) {
        sql.run(
                """
                INSERT INTO offered (asked, option, times, picked) VALUES (?, ?, 1, ?)
                ON CONFLICT (asked, option) DO UPDATE SET times = times + 1,
                    picked = picked + excluded.picked
                """,
                asked,
                option,
                picked);
    }

    /// The options of each of these cards; a card without any is absent.
    Map<CardId, List<Offered>> of(Collection<CardId> asked) {
        var found = new HashMap<CardId, List<Offered>>();
        sql.each(
                """
                SELECT asked, option, times, picked FROM offered
                WHERE asked IN (SELECT value FROM json_each(?))
                """,
                row ->
                        found.computeIfAbsent(new CardId(row.getLong(1)), card -> new ArrayList<>())
                                .add(
                                        new Offered(
                                                new CardId(row.getLong(2)),
                                                row.getInt(3),
                                                row.getInt(4))),
                Ids.ofCards(asked));
        return found;
    }
}
