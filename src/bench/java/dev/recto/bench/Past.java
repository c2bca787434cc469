package dev.recto.bench;

import dev.recto.model.CardId;
import dev.recto.model.Review;
import dev.recto.model.Sm2Memory;
import dev.recto.schedule.Replay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Gives the cards of a library a past, without the time that living through it takes.
final class Past {
    private static final int REVIEWS_PER_CARD = 5;

    private Past() {}

    static void insert(Connection library) throws SQLException {
        List<CardId> cards = cards(library);
        List<Review> log = Material.log(cards.size() * REVIEWS_PER_CARD, cards);
        try (PreparedStatement review =
                        library.prepareStatement(
                                """
                                INSERT INTO review
                                    (card, at, day, grade, asking, taken, scheduler, counted)
                                VALUES (?, ?, ?, ?, ?, ?, 1, 1)
                                """);
                PreparedStatement memory =
                        library.prepareStatement(
                                """
                                INSERT INTO memory
                                    (card, reviewed, interval, reviews, lapses, ease, streak)
                                VALUES (?, ?, ?, ?, ?, ?, ?)
                                """)) {
            for (Review line : log) {
                insert(
                        review,
                        line.card().value(),
                        line.at().toEpochMilli(),
                        line.day().toEpochDay(),
                        line.grade().quality(),
                        line.asking().name(),
                        line.taken().toMillis());
            }
            for (var remembered : Replay.of(log).entrySet()) {
                var sm2 = (Sm2Memory) remembered.getValue();
                insert(
                        memory,
                        remembered.getKey().value(),
                        sm2.reviewed().toEpochDay(),
                        sm2.interval(),
                        sm2.reviews(),
                        sm2.lapses(),
                        sm2.ease(),
                        sm2.streak());
            }
        }
    }

    private static List<CardId> cards(Connection library) throws SQLException {
        var cards = new ArrayList<CardId>();
        try (var statement = library.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM card")) {
            while (rows.next()) {
                cards.add(new CardId(rows.getLong(1)));
            }
        }
        return cards;
    }

    private static void insert(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
