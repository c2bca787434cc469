package dev.recto.store;

import dev.recto.model.Card;

import java.util.ArrayList;
import java.util.List;

/// A [CardQuery] as SQL.
final class CardSearch {
    private final Sql sql;
    private final CardQuery query;
    private final StringBuilder from = new StringBuilder("FROM card");
    private final List<Object> values = new ArrayList<>();

    CardSearch(Sql sql, CardQuery query) {
        this.sql = sql;
        this.query = query;
        if (query.sort() == CardQuery.Sort.HEADLINE) {
            from.append(" JOIN note ON note.id = card.note");
        }
        from.append(" LEFT JOIN memory ON memory.card = card.id WHERE true");
        if (query.deck() != null) {
            from.append(" AND card.deck IN (SELECT value FROM json_each(?))");
            values.add(Ids.ofDecks(new DeckRows(sql).subtree(query.deck())));
        }
        if (!query.text().isBlank()) {
            from.append(" AND card.note IN (SELECT rowid FROM note_text WHERE note_text MATCH ?)");
            values.add(SearchText.expression(query.text()));
        }
    }

    CardPage page(int offset, int limit) {
        int total = (int) sql.number("SELECT count(*) " + from, values.toArray());
        String direction = query.descending() ? " DESC" : "";
        var withLimits = new ArrayList<>(values);
        withLimits.add(limit);
        withLimits.add(offset);
        List<Card> cards =
                sql.list(
                        "SELECT card.*, memory.* %s ORDER BY %s%s, card.id%s LIMIT ? OFFSET ?"
                                .formatted(from, query.sort().column(), direction, direction),
                        CardRows::read,
                        withLimits.toArray());
        return new CardPage(CardEntry.of(sql, cards), total);
    }
}
