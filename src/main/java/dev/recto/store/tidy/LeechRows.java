package dev.recto.store.tidy;

import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.store.file.Ids;
import dev.recto.store.file.Sql;
import dev.recto.store.search.Query.State;
import dev.recto.store.table.CardRows;

import java.util.Collection;
import java.util.List;

/// Cards that were forgotten again and again, and the rows of the table `spared`: those of them
/// that the learner leaves alone until they are forgotten once more.
record LeechRows(Sql sql) {

    /// Those that are asked and not left alone, the most often forgotten first.
    List<Card> all() {
        return sql.list(
                CardRows.SELECT
                        + """
                        LEFT JOIN spared ON spared.card = card.id
                        WHERE memory.lapses >= ? AND NOT suspended
                            AND memory.lapses > ifnull(spared.lapses, 0)
                        ORDER BY memory.lapses DESC, card.id
                        """,
                CardRows::read,
                State.LEECH_LAPSES);
    }

    /// Leaves cards alone for now.
    ///
    /// @return how many
    int spare(Collection<CardId> cards) {
        return sql.run(
                """
                INSERT INTO spared (card, lapses) SELECT card, lapses FROM memory
                WHERE card IN (SELECT value FROM json_each(?))
                ON CONFLICT (card) DO UPDATE SET lapses = excluded.lapses
                """,
                Ids.ofCards(cards));
    }
}
