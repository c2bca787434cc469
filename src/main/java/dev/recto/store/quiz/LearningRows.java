package dev.recto.store.quiz;

import dev.recto.model.Guid;
import dev.recto.store.file.Sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The rows of the tables `learning` and `learn_card`.
record LearningRows(Sql sql) {
    private static final String SELECT = "SELECT id, scope, answers, at FROM learning ";

    Optional<Learning> find(String scope) {
        return sql.first(SELECT + "WHERE scope = ?", this::read, scope);
    }

    /// All sittings, the one answered last first.
    List<Learning> all() {
        return sql.list(SELECT + "ORDER BY at DESC, id DESC", this::read);
    }

    /// Makes or replaces a sitting. Only the cards that changed are written.
    void save(Learning learning) {
        long id =
                sql.number(
                        """
                        INSERT INTO learning (scope, answers, at) VALUES (?, ?, ?)
                        ON CONFLICT (scope) DO UPDATE SET answers = excluded.answers,
                            at = excluded.at
                        RETURNING id
                        """,
                        learning.scope(),
                        learning.answers(),
                        learning.at());
        List<Place> before = places(id);
        var known = new HashSet<>(before);
        var gone = new HashSet<>(before.stream().map(Place::key).toList());
        for (Place place : Place.all(learning)) {
            gone.remove(place.key());
            if (!known.contains(place)) {
                save(id, place);
            }
        }
        gone.forEach(
                key ->
                        sql.run(
                                "DELETE FROM learn_card WHERE learning = ? AND note = ? AND ordinal"
                                        + " = ?",
                                id,
                                key.note,
                                key.ordinal));
    }

    /// Deletes a sitting, if there is one.
    int delete(String scope) {
        sql.run(
                "DELETE FROM learn_card WHERE learning = (SELECT id FROM learning WHERE scope = ?)",
                scope);
        return sql.run("DELETE FROM learning WHERE scope = ?", scope);
    }

    private void save(long learning, Place place) {
        sql.run(
                """
                INSERT INTO learn_card (learning, note, ordinal, rungs, misses, done, place)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (learning, note, ordinal) DO UPDATE SET rungs = excluded.rungs,
                    misses = excluded.misses, done = excluded.done, place = excluded.place
                """,
                learning,
                place.card.note(),
                place.card.ordinal(),
                String.join("\n", place.card.rungs()),
                place.card.misses(),
                place.done,
                place.number);
    }

    private Learning read(ResultSet row) throws SQLException {
        List<Place> places = places(row.getLong(1));
        return new Learning(
                row.getString(2),
                places.stream().filter(place -> !place.done).map(Place::card).toList().reversed(),
                places.stream().filter(Place::done).map(Place::card).toList(),
                row.getInt(3),
                Instant.ofEpochMilli(row.getLong(4)));
    }

    /// The cards of a sitting by the number of their place.
    private List<Place> places(long learning) {
        List<Place> places =
                sql.list(
                        "SELECT note, ordinal, rungs, misses, done, place FROM learn_card WHERE"
                                + " learning = ?",
                        row ->
                                new Place(
                                        new LearnCard(
                                                new Guid(row.getString(1)),
                                                row.getInt(2),
                                                row.getString(3).lines().toList(),
                                                row.getInt(4)),
                                        row.getBoolean(5),
                                        row.getInt(6)),
                        learning);
        places.sort(Comparator.comparingInt(Place::number));
        return places;
    }

    /// Where a card stands: among those that wait, numbered from the last, or among those done,
    /// numbered from the first.
    private record Place(LearnCard card, boolean done, int number) {
        static List<Place> all(Learning learning) {
            var places = new ArrayList<Place>();
            for (LearnCard card : learning.waiting().reversed()) {
                places.add(new Place(card, false, places.size()));
            }
            for (int i = 0; i < learning.done().size(); i++) {
                places.add(new Place(learning.done().get(i), true, i));
            }
            return places;
        }

        Key key() {
            return new Key(card.note(), card.ordinal());
        }
    }

    private record Key(Guid note, int ordinal) {}
}
