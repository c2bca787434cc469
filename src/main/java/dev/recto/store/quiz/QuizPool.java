package dev.recto.store.quiz;

import dev.recto.model.Card;
import dev.recto.model.DeckId;
import dev.recto.model.Flag;
import dev.recto.model.Grade;
import dev.recto.model.Tag;
import dev.recto.store.browse.Conditions;
import dev.recto.store.file.Ids;
import dev.recto.store.file.Sql;
import dev.recto.store.search.QueryParser;
import dev.recto.store.table.CardEntry;
import dev.recto.store.table.CardRows;
import dev.recto.store.table.DeckRows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/// A [QuizScope] as SQL.
final class QuizPool {
    private static final String GIVEN = "IN (SELECT value FROM json_each(?))";

    private final Sql sql;
    private final StringBuilder query = new StringBuilder(CardRows.SELECT);
    private final List<Object> values = new ArrayList<>();

    QuizPool(Sql sql, QuizScope scope, LocalDate today, Instant now) {
        this.sql = sql;
        query.append("WHERE NOT suspended");
        and("ifnull(buried_until, 0) <= ?", today);
        if (!scope.decks().isEmpty()) {
            and("card.deck " + GIVEN, Ids.ofDecks(below(scope.decks())));
        }
        if (!scope.tags().isEmpty()) {
            and("card.note IN (SELECT note FROM note_tag WHERE tag " + GIVEN + ")", within(scope));
        }
        if (scope.onlyDue()) {
            and("due <= ?", today);
        }
        if (scope.onlyFlagged()) {
            and("flag <> ?", Flag.NONE);
        }
        if (scope.onlyMissed()) {
            and(
                    "(SELECT grade FROM review WHERE card = card.id ORDER BY review.id DESC LIMIT"
                            + " 1) < ?",
                    Grade.GOOD.quality());
        }
        if (!scope.search().isBlank()) {
            search(new Conditions(sql, QueryParser.parse(scope.search()).query(), today, now));
        }
        query.append(" ORDER BY card.note, ordinal");
    }

    List<CardEntry> cards() {
        List<Card> cards = sql.list(query.toString(), CardRows::read, values.toArray());
        return CardEntry.of(sql, cards);
    }

    private void search(Conditions conditions) {
        conditions
                .match()
                .ifPresent(
                        match ->
                                and(
                                        "card.note IN (SELECT rowid FROM note_text WHERE note_text"
                                                + " MATCH ?)",
                                        match));
        if (!conditions.where().isEmpty()) {
            query.append(" AND ").append(conditions.where());
            values.addAll(conditions.values());
        }
    }

    private void and(String condition, Object value) {
        query.append(" AND ").append(condition);
        values.add(value);
    }

    private Set<DeckId> below(Set<DeckId> decks) {
        var rows = new DeckRows(sql);
        return decks.stream()
                .flatMap(deck -> rows.subtree(deck).stream())
                .collect(Collectors.toSet());
    }

    /// The numbers of the tags asked for and of those below them.
    private String within(QuizScope scope) {
        var ids = new StringJoiner(",", "[", "]");
        sql.each(
                "SELECT id, name FROM tag",
                row -> {
                    if (isWithin(scope, row.getString(2))) {
                        ids.add(row.getString(1));
                    }
                });
        return ids.toString();
    }

    private static boolean isWithin(QuizScope scope, String name) {
        return scope.tags().stream()
                .map(Tag::name)
                .anyMatch(tag -> name.equals(tag) || name.startsWith(tag + "::"));
    }
}
