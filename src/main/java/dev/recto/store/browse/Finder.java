package dev.recto.store.browse;

import dev.recto.store.change.Progress;
import dev.recto.store.file.Ids;
import dev.recto.store.file.Sql;
import dev.recto.store.table.DeckRows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// Runs a [CardSearch].
final class Finder {
    /// Of so many rows at most, only a part of the notes is looked at first, then a larger one.
    private static final int FEW = 1_000;

    private static final long FIRST_PART = 2_000;
    private static final int GROWTH = 8;

    private final Sql sql;
    private final CardSearch search;
    private final int limit;
    private final boolean parted;
    private final String query;
    private final List<Object> values = new ArrayList<>();

    /// @param limit how many at most
    Finder(Sql sql, CardSearch search, int limit, Instant now) {
        this.sql = sql;
        this.search = search;
        this.limit = limit;
        parted = limit <= FEW && search.sort() == CardSort.ADDED;
        var conditions = new Conditions(sql, search.query(), search.today(), now, parted);
        boolean words = conditions.match().isPresent();
        String cards = cards(conditions);
        String note = words ? "note_text.rowid" : "card.note";
        query =
                (parted ? "WITH part (first, last) AS (VALUES (?, ?)) " : "")
                        + selected(cards, note)
                        + (parted ? " AND " + note + Conditions.PART : "")
                        + " ORDER BY "
                        + String.join(", ", order(note, words))
                        + " LIMIT ?";
    }

    private String selected(String cards, String note) {
        if (search.unit() == Unit.CARDS) {
            return "SELECT card.id " + cards;
        }
        return search.sort() == CardSort.ADDED
                ? "SELECT DISTINCT " + note + " " + cards
                : "SELECT note.id FROM note WHERE note.id IN (SELECT " + note + " " + cards + ")";
    }

    /// @param note the number of the note, from the table that leads the search: what comes out of
    ///   it in order need not be sorted
    private List<String> order(String note, boolean words) {
        String direction = search.descending() ? " DESC" : " ASC";
        var order = new ArrayList<String>();
        for (String term : search.sort().terms(search.unit())) {
            order.add(term + direction + " NULLS LAST");
        }
        boolean cards = search.unit() == Unit.CARDS;
        order.add((cards || order.isEmpty() ? note : "note.id") + direction);
        // The index of words gives notes in order only if nothing else is asked: the cards of a
        // note are then found as they lie.
        if (cards && !(words && order.size() == 1)) {
            order.add("card.ordinal" + direction);
        }
        return order;
    }

    /// @param progress asked again and again whether to go on
    Found found(Progress progress) {
        var rows = new Rows();
        if (parted) {
            inParts(rows, progress);
        } else {
            find(rows, progress, values);
        }
        return Found.of(search.unit(), rows.found.build());
    }

    private void inParts(Rows rows, Progress progress) {
        long first = sql.number("SELECT ifnull(min(id), 0) FROM note");
        long last = sql.number("SELECT ifnull(max(id), 0) FROM note");
        for (long size = FIRST_PART; first <= last && rows.count < limit; size *= GROWTH) {
            long from = search.descending() ? Math.max(first, last - size + 1) : first;
            long to = search.descending() ? last : Math.min(last, first + size - 1);
            var all = new ArrayList<Object>(List.of(from, to));
            all.addAll(values);
            find(rows, progress, all);
            first = search.descending() ? first : to + 1;
            last = search.descending() ? from - 1 : last;
        }
    }

    private void find(Rows rows, Progress progress, List<Object> bound) {
        var all = new ArrayList<>(bound);
        all.add(limit - rows.count);
        sql.eachWhile(
                () -> progress.at(rows.count, limit),
                query,
                row -> rows.add(row.getLong(1)),
                all.toArray());
    }

    /// The cards that are found, from `FROM` on.
    private String cards(Conditions conditions) {
        var from = new StringBuilder("FROM ");
        if (conditions.match().isPresent()) {
            // CROSS: the words come first. Where they are few, so is all that follows.
            from.append("note_text CROSS JOIN card ON card.note = note_text.rowid");
        } else {
            from.append("card");
        }
        if (search.unit() == Unit.CARDS && search.sort().looksAtNotes()) {
            from.append(" JOIN note ON note.id = card.note");
        }
        from.append(" LEFT JOIN memory ON memory.card = card.id WHERE true");
        conditions
                .match()
                .ifPresent(
                        match -> {
                            from.append(" AND note_text MATCH ?");
                            values.add(match);
                        });
        if (search.deck() != null) {
            from.append(" AND ").append(conditions.match().isPresent() ? "+" : "");
            from.append("card.deck IN (SELECT value FROM json_each(?))");
            values.add(Ids.ofDecks(new DeckRows(sql).subtree(search.deck())));
        }
        if (!conditions.where().isEmpty()) {
            from.append(" AND ").append(conditions.where());
            values.addAll(conditions.values());
        }
        return from.toString();
    }

    private static final class Rows {
        private final LongStream.Builder found = LongStream.builder();
        private int count;

        void add(long id) {
            found.add(id);
            count++;
        }
    }
}
