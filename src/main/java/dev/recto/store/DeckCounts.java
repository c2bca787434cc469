package dev.recto.store;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.Maturity;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts the cards of all decks for one study day, in two queries whatever the number of decks.
final class DeckCounts {
    private final DeckTree tree;
    private final Map<DeckId, Counts> raw = new HashMap<>();
    private final Map<DeckId, DoneToday> done;

    /// Per note first, for [Siblings] are kept apart, and a due one is asked rather than a new one.
    private static final String COUNT =
            """
            SELECT deck,
                sum(cards), sum(suspended), sum(fresh), sum(due),
                sum(fresh > 0 AND due = 0 AND NOT asked),
                sum(max(long_due, due > 0 AND NOT asked)),
                sum(never), sum(learning), sum(young), sum(cards - never - learning - young)
            FROM (
                SELECT card.deck AS deck,
                    count(*) AS cards,
                    sum(suspended) AS suspended,
                    sum(memory.card IS NULL AND NOT suspended AND ifnull(buried_until, 0) <= ?1)
                        AS fresh,
                    sum(ifnull(due <= ?1, 0) AND NOT suspended AND ifnull(buried_until, 0) <= ?1)
                        AS due,
                    sum(ifnull(%s, 0) AND NOT suspended AND ifnull(buried_until, 0) <= ?1)
                        AS long_due,
                    max(ifnull(reviewed >= ?1, 0)) AS asked,
                    sum(memory.card IS NULL) AS never,
                    sum(ifnull(interval < ?2, 0)) AS learning,
                    sum(ifnull(interval >= ?2 AND interval < ?3, 0)) AS young
                FROM card LEFT JOIN memory ON memory.card = card.id
                GROUP BY card.deck, card.note
            )
            GROUP BY deck
            """
                    .formatted(Siblings.LONG_DUE);

    DeckCounts(Sql sql, DeckTree tree, LocalDate day) {
        this.tree = tree;
        done = DoneToday.of(sql, day);
        sql.each(
                COUNT,
                row -> raw.put(new DeckId(row.getLong(1)), read(row)),
                day,
                Maturity.YOUNG_FROM,
                Maturity.MATURE_FROM);
    }

    /// A deck and all below it, or all decks, parents first.
    List<DeckStatus> statuses(@Nullable DeckId root) {
        var statuses = new ArrayList<DeckStatus>();
        if (root == null) {
            tree.below(null).forEach(top -> add(top, 0, statuses));
        } else {
            List<Deck> line = tree.upwards(root);
            if (!line.isEmpty()) {
                add(line.getFirst(), line.size() - 1, statuses);
            }
        }
        return statuses;
    }

    /// Adds a deck and all below it, and returns what was done today in all of them.
    private DoneToday add(Deck deck, int depth, List<DeckStatus> statuses) {
        int place = statuses.size();
        statuses.add(new DeckStatus(deck, depth, Counts.NONE, Counts.NONE));
        DoneToday doneHere = done.getOrDefault(deck.id(), DoneToday.NOTHING);
        DoneToday doneBelow = DoneToday.NOTHING;
        var below = Counts.NONE;
        for (Deck child : tree.below(deck.id())) {
            int childPlace = statuses.size();
            doneBelow = doneBelow.plus(add(child, depth + 1, statuses));
            below = below.plus(statuses.get(childPlace).all());
        }
        DoneToday doneAll = doneHere.plus(doneBelow);
        int newLeft = Math.max(0, deck.options().newPerDay() - doneAll.introduced());
        int dueLeft = Math.max(0, deck.options().reviewsPerDay() - doneAll.reviewed());
        Counts here = raw.getOrDefault(deck.id(), Counts.NONE);
        Counts own = limited(here, newLeft, dueLeft, doneHere.unsettled());
        Counts all =
                limited(
                        here.plus(below.lessDue(doneBelow.unsettled())),
                        newLeft,
                        dueLeft,
                        doneAll.unsettled());
        statuses.set(place, new DeckStatus(deck, depth, own, all));
        return doneAll;
    }

    /// What the limits let through. They do not hold for cards that are asked again.
    private static Counts limited(Counts counts, int newLeft, int dueLeft, int again) {
        return counts.withToday(
                Math.min(counts.newToday(), newLeft), Math.min(counts.dueToday(), dueLeft) + again);
    }

    private static Counts read(ResultSet row) throws SQLException {
        return new Counts(
                row.getInt(6),
                row.getInt(7),
                row.getInt(4),
                row.getInt(5),
                row.getInt(2),
                row.getInt(3),
                Map.of(
                        Maturity.NEW, row.getInt(8),
                        Maturity.LEARNING, row.getInt(9),
                        Maturity.YOUNG, row.getInt(10),
                        Maturity.MATURE, row.getInt(11)));
    }
}
