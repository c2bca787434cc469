package dev.recto.store.change;

import dev.recto.model.DeckId;
import dev.recto.store.change.Changes.Way;
import dev.recto.store.file.Sql;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/// A change while it is being made: its transaction, and what it has touched so far.
public final class Change {
    private final Sql sql;
    private final Instant now;
    private final ZoneId zone;
    private final Set<DeckId> decks = new LinkedHashSet<>();

    Change(Sql sql, Instant now, ZoneId zone) {
        this.sql = sql;
        this.now = now;
        this.zone = zone;
    }

    /// The connection, in the transaction of this change.
    public Sql sql() {
        return sql;
    }

    /// When it is made: the same moment for all its rows.
    public Instant now() {
        return now;
    }

    /// Where the learner is.
    public ZoneId zone() {
        return zone;
    }

    /// Says that the deck will not look as it did.
    public void touches(DeckId deck) {
        decks.add(deck);
    }

    /// Says that none of these decks will look as it did.
    public void touches(Collection<DeckId> touched) {
        decks.addAll(touched);
    }

    /// What is different, once all is made.
    ///
    /// @param count how many cards, notes, decks or whatever the action speaks of; 0 for a change
    ///   that changed nothing
    /// @param name what it was done to, for the menu, or empty
    public Changes done(Action action, int count, String name) {
        return new Changes(action, Way.DONE, count, name, decks);
    }
}
