package dev.recto.bench;

import dev.recto.model.CardId;
import dev.recto.model.Memory;
import dev.recto.model.Review;
import dev.recto.schedule.Sm2;
import dev.recto.store.Library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives the cards of a library a past, without the time that living through it takes.
final class Past {
    static final int REVIEWS_PER_CARD = 10;
    private static final int MOST_REVIEWS = 1_000_000;

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
                            (card, at, day, grade, asking, taken, scheduler, counted,
                                hour, interval_before, interval_after)
                        VALUES (?, ?, ?, ?, ?, ?, 1, 1, ?, ?, ?)
                        """)) {
            Map<CardId, Memory> memories = new HashMap<>();
            int reviews = Math.min(cards.size() * REVIEWS_PER_CARD, MOST_REVIEWS);
            for (Review review : Material.log(reviews, cards)) {
                insert.setLong(1, review.card().value());
                insert.setLong(2, review.at().toEpochMilli());
                insert.setLong(3, review.day().toEpochDay());
                insert.setInt(4, review.grade().quality());
                insert.setString(5, review.asking().name());
                insert.setLong(6, review.taken().toMillis());
                Memory before = memories.get(review.card());
                Memory after = Sm2.standard().next(before, review.grade(), review.day());
                memories.put(review.card(), after);
                boolean changed = !after.equals(before);
                insert.setInt(7, review.at().atZone(ZoneOffset.UTC).getHour());
                insert.setObject(8, changed && before != null ? before.interval() : null);
                insert.setObject(9, changed ? after.interval() : null);
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
