package dev.recto.store.table;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.DeckOptions;
import dev.recto.model.SchedulerId;
import dev.recto.store.change.RefusedException;
import dev.recto.store.change.RefusedException.Reason;
import dev.recto.store.file.Sql;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The rows of the tables `deck` and `scheduler`.
public record DeckRows(Sql sql) {
    private static final String SELECT =
            """
            SELECT deck.*, scheduler.name AS rule, scheduler.parameters
            FROM deck JOIN scheduler ON scheduler.id = deck.scheduler
            """;

    /// A deck, if it is there.
    public Optional<Deck> find(DeckId id) {
        return sql.first(SELECT + "WHERE deck.id = ?", DeckRows::read, id);
    }

    /// A deck that has to be there.
    ///
    /// @throws RefusedException if it is gone
    public Deck get(DeckId id) {
        return find(id).orElseThrow(() -> new RefusedException(Reason.NO_LONGER_THERE));
    }

    /// The deck of a name directly below another, or at the top; [#folded] names are compared.
    public Optional<Deck> child(@Nullable DeckId parent, String name) {
        return sql.first(
                SELECT + "WHERE coalesce(deck.parent, 0) = coalesce(?, 0) AND deck.folded = ?",
                DeckRows::read,
                parent,
                folded(name));
    }

    /// All decks, in no order; [DeckTree] brings them into theirs.
    public List<Deck> all() {
        return sql.list(SELECT, DeckRows::read);
    }

    /// A deck and all below it, itself first.
    public List<DeckId> subtree(DeckId root) {
        return sql.list(
                """
                WITH RECURSIVE tree (id) AS (
                    VALUES (?) UNION SELECT deck.id FROM deck JOIN tree ON deck.parent = tree.id
                )
                SELECT id FROM tree
                """,
                row -> new DeckId(row.getLong(1)),
                root);
    }

    /// A deck and all below it, or with null all decks.
    public List<DeckId> within(@Nullable DeckId root) {
        return root == null
                ? sql.list("SELECT id FROM deck", row -> new DeckId(row.getLong(1)))
                : subtree(root);
    }

    /// Adds a deck. The caller has seen to it that its name is free.
    public DeckId insert(
            @Nullable DeckId parent,
            String name,
            String description,
            DeckOptions options,
            Instant now) {
        return new DeckId(
                sql.number(
                        """
                        INSERT INTO deck (parent, name, folded, description,
                            new_per_day, reviews_per_day, scheduler, created)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                        """,
                        parent,
                        name,
                        folded(name),
                        description,
                        options.newPerDay(),
                        options.reviewsPerDay(),
                        scheduler(options.scheduler()),
                        now));
    }

    /// Gives a deck another name. The caller has seen to it that it is free.
    public void rename(DeckId id, String name) {
        sql.run("UPDATE deck SET name = ?, folded = ? WHERE id = ?", name, folded(name), id);
    }

    /// Puts a deck with all below it below another, or at the top.
    public void move(DeckId id, @Nullable DeckId parent) {
        sql.run("UPDATE deck SET parent = ? WHERE id = ?", parent, id);
    }

    /// Replaces the description, which is Markdown.
    public void describe(DeckId id, String description) {
        sql.run("UPDATE deck SET description = ? WHERE id = ?", description, id);
    }

    /// Replaces the limits of a day and the scheduling rule.
    public void options(DeckId id, DeckOptions options) {
        sql.run(
                "UPDATE deck SET new_per_day = ?, reviews_per_day = ?, scheduler = ? WHERE id = ?",
                options.newPerDay(),
                options.reviewsPerDay(),
                scheduler(options.scheduler()),
                id);
    }

    /// Deletes decks that hold no notes any more, and below which all decks go too.
    public void delete(Collection<DeckId> ids) {
        // The references between them are looked at when all are gone.
        sql.script("PRAGMA defer_foreign_keys = ON");
        ids.forEach(id -> sql.run("DELETE FROM deck WHERE id = ?", id));
    }

    /// The number under which a scheduling rule is kept.
    public long scheduler(SchedulerId id) {
        return sql.first(
                        "SELECT id FROM scheduler WHERE name = ? AND parameters = ?",
                        row -> row.getLong(1),
                        id.name(),
                        id.parameters())
                .orElseGet(
                        () ->
                                sql.number(
                                        "INSERT INTO scheduler (name, parameters) VALUES (?, ?)"
                                                + " RETURNING id",
                                        id.name(),
                                        id.parameters()));
    }

    /// How names are compared.
    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static Deck read(ResultSet row) throws SQLException {
        long parent = row.getLong("parent");
        // Asked at once: reading the next column would change the answer.
        boolean top = row.wasNull();
        return new Deck(
                new DeckId(row.getLong("id")),
                top ? null : new DeckId(parent),
                row.getString("name"),
                row.getString("description"),
                new DeckOptions(
                        row.getInt("new_per_day"),
                        row.getInt("reviews_per_day"),
                        new SchedulerId(row.getString("rule"), row.getString("parameters"))),
                Instant.ofEpochMilli(row.getLong("created")));
    }
}
