package dev.recto.store.deck;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.Maturity;
import dev.recto.store.file.Sql;
import dev.recto.store.review.DoneToday;
import dev.recto.store.review.Siblings;
import dev.recto.store.table.DeckTree;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts the cards of all decks for one study day, in a few queries whatever the number of decks.
final class DeckCounts {
    private static final String OPEN = "NOT suspended AND ifnull(buried_until, 0) <= ?1";

    private static final String COUNT =
            """
            SELECT deck, count(*), sum(suspended),
                sum(memory.card IS NULL AND %1$s), sum(due <= ?1 AND %1$s),
                count(memory.card), sum(interval < ?2), sum(interval < ?3)
            FROM card LEFT JOIN memory ON memory.card = card.id
            GROUP BY deck
            """
                    .formatted(OPEN);

    /// How many new and due cards have to wait for [Siblings]. Few notes have several cards; only
    /// those are looked at one by one, in the order of the index that holds all they need.
    private static final String WAITING =
            """
            SELECT deck,
                sum(fresh - (fresh > 0 AND due = 0 AND NOT asked)),
                sum(due - max(long_due, due > 0 AND NOT asked))
            FROM (
                SELECT deck,
                    sum(memory.card IS NULL AND %1$s) AS fresh,
                    sum(ifnull(due <= ?1, 0) AND %1$s) AS due,
                    sum(ifnull(%2$s, 0) AND %1$s) AS long_due,
                    max(ifnull(reviewed >= ?1, 0)) AS asked
                FROM card LEFT JOIN memory ON memory.card = card.id
                WHERE +note IN (SELECT note FROM card GROUP BY note HAVING count(*) > 1)
                GROUP BY deck, note
            )
            GROUP BY deck
            """
                    .formatted(OPEN, Siblings.LONG_DUE);

    private final DeckTree tree;
    private final Map<DeckId, Counts> raw = new HashMap<>();
    private final Map<DeckId, DoneToday> done;

    DeckCounts(Sql sql, DeckTree tree, LocalDate day) {
        this.tree = tree;
        done = DoneToday.of(sql, day);
        sql.each(
                COUNT,
                row -> raw.put(new DeckId(row.getLong(1)), read(row)),
                day,
                Maturity.YOUNG_FROM,
                Maturity.MATURE_FROM);
        sql.each(
                WAITING,
                row -> {
                    int fresh = row.getInt(2);
                    int due = row.getInt(3);
                    raw.computeIfPresent(
                            new DeckId(row.getLong(1)),
                            (deck, counts) ->
                                    counts.withToday(
                                            counts.newToday() - fresh, counts.dueToday() - due));
                },
                day);
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
        int cards = row.getInt(2);
        int fresh = row.getInt(4);
        int due = row.getInt(5);
        int answered = row.getInt(6);
        int belowYoung = row.getInt(7);
        int belowMature = row.getInt(8);
        return new Counts(
                fresh,
                due,
                fresh,
                due,
                cards,
                row.getInt(3),
                Map.of(
                        Maturity.NEW, cards - answered,
                        Maturity.LEARNING, belowYoung,
                        Maturity.YOUNG, belowMature - belowYoung,
                        Maturity.MATURE, answered - belowMature));
    }
}
