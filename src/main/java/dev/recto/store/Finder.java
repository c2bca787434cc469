package dev.recto.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;

/// Runs a [CardSearch].
final class Finder {
    private static final int LOOK_UP_EVERY = 1000;

    private final Sql sql;
    private final CardSearch search;
    private final String query;
    private final List<Object> values = new ArrayList<>();

    Finder(Sql sql, CardSearch search, Instant now) {
        this.sql = sql;
        this.search = search;
        var conditions = new Conditions(sql, search.query(), search.today(), now);
        String cards = cards(conditions, search.unit() == Unit.CARDS);
        String note = conditions.match().isPresent() ? "note_text.rowid" : "card.note";
        String order = " ORDER BY " + search.sort().terms(search.unit(), search.descending(), note);
        query =
                search.unit() == Unit.CARDS
                        ? "SELECT card.id " + cards + order
                        : "SELECT note.id FROM note WHERE note.id IN (SELECT card.note "
                                + cards
                                + ")"
                                + order;
    }

    /// @param limit how many at most
    /// @param progress asked now and then whether to go on
    Found found(int limit, Progress progress) {
        values.add(limit);
        var ids = LongStream.builder();
        var count = new int[1];
        sql.each(
                query + " LIMIT ?",
                row -> {
                    ids.add(row.getLong(1));
                    if (++count[0] % LOOK_UP_EVERY == 0 && !progress.at(count[0], limit)) {
                        throw new CancellationException();
                    }
                },
                values.toArray());
        return Found.of(search.unit(), ids.build());
    }

    /// The cards that are found, from `FROM` on.
    private String cards(Conditions conditions, boolean sorted) {
        var from = new StringBuilder("FROM ");
        if (conditions.match().isPresent()) {
            // CROSS: the words come first. Where they are few, so is all that follows.
            from.append("note_text CROSS JOIN card ON card.note = note_text.rowid");
        } else {
            from.append("card");
        }
        if (sorted && search.sort().looksAtNotes()) {
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
            from.append(" AND card.deck IN (SELECT value FROM json_each(?))");
            values.add(Ids.ofDecks(new DeckRows(sql).subtree(search.deck())));
        }
        if (!conditions.where().isEmpty()) {
            from.append(" AND ").append(conditions.where());
            values.addAll(conditions.values());
        }
        return from.toString();
    }
}
