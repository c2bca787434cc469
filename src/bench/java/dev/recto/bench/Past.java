package dev.recto.bench;

import dev.recto.model.CardId;
import dev.recto.model.Review;
import dev.recto.store.Library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Gives the cards of a library a past, without the time that living through it takes.
final class Past {
    static final int REVIEWS_PER_CARD = 10;

    private Past() {}

    static void live(Path file) {
        try (Connection connection = Workbench.connect(file)) {
            connection.setAutoCommit(false);
            insert(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        try (Library library = Library.open(file, Workbench.CLOCK)) {
            library.rebuildMemories(Material.RULES);
        }
    }

    private static void insert(Connection library) throws SQLException {
        List<CardId> cards = cards(library);
        try (PreparedStatement insert =
                library.prepareStatement(
                        """
                        INSERT INTO review
                            (card, at, day, grade, asking, taken, scheduler, counted)
                        VALUES (?, ?, ?, ?, ?, ?, 1, 1)
                        """)) {
            for (Review review : Material.log(cards.size() * REVIEWS_PER_CARD, cards)) {
                insert.setLong(1, review.card().value());
                insert.setLong(2, review.at().toEpochMilli());
                insert.setLong(3, review.day().toEpochDay());
                insert.setInt(4, review.grade().quality());
                insert.setString(5, review.asking().name());
                insert.setLong(6, review.taken().toMillis());
                insert.executeUpdate();
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
}
