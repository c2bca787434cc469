package dev.recto.store.table;

import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.Flag;
import dev.recto.model.Memory;
import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.model.Sm2Memory;
import dev.recto.model.StoredNote;
import dev.recto.store.change.RefusedException;
import dev.recto.store.change.RefusedException.Reason;
import dev.recto.store.file.Ids;
import dev.recto.store.file.Sql;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/// The rows of the tables `card` and `memory`.
public record CardRows(Sql sql) {
    /// Cards with what is remembered of them, for a query that goes on with `WHERE`.
    public static final String SELECT =
            "SELECT card.*, memory.* FROM card LEFT JOIN memory ON memory.card = card.id ";

    private static final String GIVEN = "IN (SELECT value FROM json_each(?))";

    /// Those of the cards that exist, in the order given.
    public List<Card> find(Collection<CardId> ids) {
        return sql.list(
                "SELECT card.*, memory.* FROM json_each(?) AS given JOIN card ON card.id ="
                    + " given.value LEFT JOIN memory ON memory.card = card.id ORDER BY given.key",
                CardRows::read,
                Ids.ofCards(ids));
    }

    /// The cards of a note, by ordinal.
    public List<Card> of(NoteId note) {
        return sql.list(SELECT + "WHERE card.note = ? ORDER BY ordinal", CardRows::read, note);
    }

    /// The cards of notes, by note and ordinal.
    public List<Card> ofNotes(Collection<NoteId> notes) {
        return sql.list(
                SELECT + "WHERE card.note " + GIVEN + " ORDER BY card.note, ordinal",
                CardRows::read,
                Ids.ofNotes(notes));
    }

    /// All cards of the library: as many objects as it has cards.
    public List<Card> all() {
        return sql.list(SELECT, CardRows::read);
    }

    /// The cards of decks, in the order of the decks given, then of the notes.
    public List<Card> of(Collection<DeckId> decks) {
        return sql.list(
                """
                SELECT card.*, memory.* FROM json_each(?) AS given
                JOIN card ON card.deck = given.value LEFT JOIN memory ON memory.card = card.id
                ORDER BY given.key, note, ordinal
                """,
                CardRows::read,
                Ids.ofDecks(decks));
    }

    /// Gives a new note its cards.
    public void insert(NoteId note, DeckId deck, List<Integer> ordinals) {
        for (int ordinal : ordinals) {
            sql.run(
                    """
                    INSERT INTO card (note, deck, ordinal, flag, suspended) VALUES (?, ?, ?, ?, 0)
                    """,
                    note,
                    deck,
                    ordinal,
                    Flag.NONE);
        }
    }

    /// Lets the cards of a note go on under other ordinals, where its new version asks their
    /// questions so.
    public void carry(NoteId id, Note before, Note now) {
        for (int ordinal : before.ordinals()) {
            OptionalInt next = before.ordinalIn(now, ordinal);
            if (next.isPresent() && next.getAsInt() != ordinal) {
                sql.run(
                        "UPDATE card SET ordinal = ? WHERE note = ? AND ordinal = ?",
                        next.getAsInt(),
                        id,
                        ordinal);
            }
        }
    }

    /// Makes the cards of an edited note those that it asks for now. A card whose question is still
    /// asked stays as it is.
    public void align(NoteId id, DeckId deck, Note note) {
        List<Integer> asked = note.ordinals();
        List<Card> present = of(id);
        delete(
                present.stream()
                        .filter(card -> !asked.contains(card.ordinal()))
                        .map(Card::id)
                        .toList());
        List<Integer> there = present.stream().map(Card::ordinal).toList();
        insert(id, deck, asked.stream().filter(ordinal -> !there.contains(ordinal)).toList());
    }

    /// Makes a card of another note the card of a question of this one.
    public void adopt(CardId card, StoredNote note, int ordinal) {
        sql.run(
                "UPDATE card SET note = ?, deck = ?, ordinal = ? WHERE id = ?",
                note.id(),
                note.deck(),
                ordinal,
                card);
    }

    /// Deletes cards with what is remembered of them; the log keeps their reviews.
    ///
    /// @return how many
    public int delete(Collection<CardId> ids) {
        forget(ids);
        return sql.run("DELETE FROM card WHERE id " + GIVEN, Ids.ofCards(ids));
    }

    /// Deletes all cards of notes.
    ///
    /// @return how many
    public int deleteOf(Collection<NoteId> notes) {
        String given = Ids.ofNotes(notes);
        sql.run(
                "DELETE FROM memory WHERE card IN (SELECT id FROM card WHERE note " + GIVEN + ")",
                given);
        return sql.run("DELETE FROM card WHERE note " + GIVEN, given);
    }

    /// Marks cards.
    ///
    /// @return how many
    public int flag(Collection<CardId> ids, Flag flag) {
        return sql.run("UPDATE card SET flag = ? WHERE id " + GIVEN, flag, Ids.ofCards(ids));
    }

    /// Leaves cards out of study, or lets them in again.
    ///
    /// @return how many
    public int suspend(Collection<CardId> ids, boolean suspended) {
        return sql.run(
                "UPDATE card SET suspended = ? WHERE id " + GIVEN, suspended, Ids.ofCards(ids));
    }

    /// Leaves cards out of study before a day, or with null no longer.
    ///
    /// @return how many
    public int bury(Collection<CardId> ids, @Nullable LocalDate until) {
        return sql.run(
                "UPDATE card SET buried_until = ? WHERE id " + GIVEN, until, Ids.ofCards(ids));
    }

    /// A card that has to be there.
    ///
    /// @throws RefusedException if it is gone
    public Card get(CardId id) {
        return sql.first(SELECT + "WHERE card.id = ?", CardRows::read, id)
                .orElseThrow(() -> new RefusedException(Reason.NO_LONGER_THERE));
    }

    /// The decks in which cards lie.
    public List<DeckId> decks(Collection<CardId> ids) {
        return sql.list(
                "SELECT DISTINCT deck FROM card WHERE id " + GIVEN,
                row -> new DeckId(row.getLong(1)),
                Ids.ofCards(ids));
    }

    /// Remembers, or with null forgets.
    public void remember(CardId card, @Nullable Memory memory) {
        switch (memory) {
            case null -> sql.run("DELETE FROM memory WHERE card = ?", card);
            case Sm2Memory sm2 ->
                    sql.run(
                            """
                            INSERT INTO memory (card, reviewed, interval, reviews, lapses, ease, streak)
                            VALUES (?, ?, ?, ?, ?, ?, ?)
                            ON CONFLICT (card) DO UPDATE SET reviewed = excluded.reviewed,
                                interval = excluded.interval, reviews = excluded.reviews,
                                lapses = excluded.lapses, ease = excluded.ease,
                                streak = excluded.streak
                            """,
                            card,
                            sm2.reviewed(),
                            sm2.interval(),
                            sm2.reviews(),
                            sm2.lapses(),
                            sm2.ease(),
                            sm2.streak());
        }
    }

    /// Forgets what is remembered of cards.
    ///
    /// @return of how many there was anything
    public int forget(Collection<CardId> cards) {
        return sql.run("DELETE FROM memory WHERE card " + GIVEN, Ids.ofCards(cards));
    }

    /// Sets the day on which those of the cards that were answered come back, at least one day
    /// after their last review.
    ///
    /// @return how many
    public int setDue(Collection<CardId> cards, LocalDate day) {
        return sql.run(
                "UPDATE memory SET interval = max(1, ? - reviewed) WHERE card " + GIVEN,
                day,
                Ids.ofCards(cards));
    }

    /// A card from the columns of `card` and `memory`, as [#SELECT] gives them.
    public static Card read(ResultSet row) throws SQLException {
        String buriedUntil = row.getString("buried_until");
        return new Card(
                new CardId(row.getLong("id")),
                new NoteId(row.getLong("note")),
                new DeckId(row.getLong("deck")),
                row.getInt("ordinal"),
                memory(row),
                row.getBoolean("suspended"),
                buriedUntil == null ? null : LocalDate.ofEpochDay(Long.parseLong(buriedUntil)),
                Flag.valueOf(row.getString("flag")));
    }

    /// What is remembered, from the columns of `memory`; null where there is no such row.
    public static @Nullable Memory memory(ResultSet row) throws SQLException {
        int interval = row.getInt("interval");
        return interval == 0
                ? null
                : new Sm2Memory(
                        row.getInt("ease"),
                        row.getInt("streak"),
                        interval,
                        LocalDate.ofEpochDay(row.getLong("reviewed")),
                        row.getInt("reviews"),
                        row.getInt("lapses"));
    }
}
