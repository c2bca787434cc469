package dev.recto.store.browse;

import dev.recto.store.change.Action;
import dev.recto.store.change.Changes;
import dev.recto.store.change.RefusedException;
import dev.recto.store.change.RefusedException.Reason;
import dev.recto.store.change.Store;
import dev.recto.store.table.DeckRows;

import java.util.List;

/// Searches that are kept under a name.
public final class Searches {
    private final Store store;

    /// Lent by [dev.recto.store.Library#searches].
    public Searches(Store store) {
        this.store = store;
    }

    /// All of them, by name.
    public List<SavedSearch> all() {
        return store.read(
                sql ->
                        sql.list(
                                "SELECT name, query FROM saved_search ORDER BY folded",
                                row -> new SavedSearch(row.getString(1), row.getString(2))));
    }

    /// Keeps a search. One with this name, case aside, is replaced.
    ///
    /// @throws RefusedException NAME_BLANK
    public Changes keep(SavedSearch search) {
        String name = search.name().strip();
        if (name.isEmpty()) {
            throw new RefusedException(Reason.NAME_BLANK);
        }
        return store.change(
                change -> {
                    change.sql()
                            .run(
                                    """
                                    INSERT INTO saved_search (name, folded, query) VALUES (?, ?, ?)
                                    ON CONFLICT (folded) DO UPDATE
                                    SET name = excluded.name, query = excluded.query
                                    """,
                                    name,
                                    DeckRows.folded(name),
                                    search.query());
                    return change.done(Action.KEEP_SEARCH, 1, name);
                });
    }

    /// Forgets the search with this name, if there is one.
    public Changes forget(String name) {
        return store.change(
                change -> {
                    int forgotten =
                            change.sql()
                                    .run(
                                            "DELETE FROM saved_search WHERE folded = ?",
                                            DeckRows.folded(name));
                    return change.done(Action.FORGET_SEARCH, forgotten, name);
                });
    }
}
