package dev.recto.store;

import dev.recto.model.DeckId;
import dev.recto.store.Changes.Way;
import dev.recto.store.file.Sql;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/// A change while it is being made: its transaction, and what it has touched so far.
final class Change {
    private final Sql sql;
    private final Instant now;
    private final ZoneId zone;
    private final Set<DeckId> decks = new LinkedHashSet<>();

    Change(Sql sql, Instant now, ZoneId zone) {
        this.sql = sql;
        this.now = now;
        this.zone = zone;
    }

    Sql sql() {
        return sql;
    }

    Instant now() {
        return now;
    }

    /// Where the learner is.
    ZoneId zone() {
        return zone;
    }

    void touches(DeckId deck) {
        decks.add(deck);
    }

    void touches(Collection<DeckId> touched) {
        decks.addAll(touched);
    }

    Changes done(Action action, int count, String name) {
        return new Changes(action, Way.DONE, count, name, decks);
    }
}
