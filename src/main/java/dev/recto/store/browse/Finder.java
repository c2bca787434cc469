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
    private final Sql sql;
    private final CardSearch search;
    private final String query;
    private final List<Object> values = new ArrayList<>();

    Finder(Sql sql, CardSearch search, Instant now) {
        this.sql = sql;
        this.search = search;
        var conditions = new Conditions(sql, search.query(), search.today(), now);
        boolean words = conditions.match().isPresent();
        String cards = cards(conditions);
        String note = words ? "note_text.rowid" : "card.note";
        query = selected(cards, note) + " ORDER BY " + String.join(", ", order(note, words));
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
        // note
        // are then found as they lie.
        if (cards && !(words && order.size() == 1)) {
            order.add("card.ordinal" + direction);
        }
        return order;
    }

    /// @param limit how many at most
    /// @param progress asked again and again whether to go on
    Found found(int limit, Progress progress) {
        values.add(limit);
        var ids = LongStream.builder();
        var count = new int[1];
        sql.eachWhile(
                () -> progress.at(count[0], limit),
                query + " LIMIT ?",
                row -> {
                    ids.add(row.getLong(1));
                    count[0]++;
                },
                values.toArray());
        return Found.of(search.unit(), ids.build());
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
}
