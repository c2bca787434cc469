package dev.recto.store.quiz;

import dev.recto.model.DeckId;
import dev.recto.store.file.Ids;
import dev.recto.store.file.Sql;
import dev.recto.store.quiz.QuizScore.DeckShare;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rows of the tables `score` and `score_deck`.
record ScoreRows(Sql sql) {

    void insert(QuizScore score) {
        long id =
                sql.number(
                        "INSERT INTO score (at, day, title, taken) VALUES (?, ?, ?, ?) RETURNING"
                                + " id",
                        score.at(),
                        score.day(),
                        score.title(),
                        score.taken());
        for (DeckShare share : score.decks()) {
            sql.run(
                    "INSERT INTO score_deck (deck, score, questions, points) VALUES (?, ?, ?, ?)",
                    share.deck(),
                    id,
                    share.questions(),
                    share.points());
        }
    }

    /// The tests that asked cards of these decks, oldest first, each with the shares of these decks
    /// alone.
    List<QuizScore> of(Collection<DeckId> decks) {
        String given = Ids.ofDecks(decks);
        Map<Long, List<DeckShare>> shares = new LinkedHashMap<>();
        sql.each(
                """
                SELECT score, deck, questions, points FROM score_deck
                WHERE deck IN (SELECT value FROM json_each(?)) ORDER BY score, deck
                """,
                row ->
                        shares.computeIfAbsent(row.getLong(1), score -> new ArrayList<>())
                                .add(
                                        new DeckShare(
                                                new DeckId(row.getLong(2)),
                                                row.getInt(3),
                                                row.getDouble(4))),
                given);
        return sql.list(
                """
                SELECT id, at, day, title, taken FROM score WHERE id IN (
                    SELECT score FROM score_deck WHERE deck IN (SELECT value FROM json_each(?)))
                ORDER BY at, id
                """,
                row ->
                        new QuizScore(
                                Instant.ofEpochMilli(row.getLong(2)),
                                LocalDate.ofEpochDay(row.getLong(3)),
                                row.getString(4),
                                Duration.ofMillis(row.getLong(5)),
                                shares.get(row.getLong(1))),
                given);
    }
}
