package dev.recto.store.note;

import dev.recto.store.change.Store;

import java.util.Optional;

/// What is being written and not complete: kept as it stands, so that it is there when the learner
/// comes back. None of this is undone.
public final class Drafts {
    private final Store store;

    /// Lent by [dev.recto.store.Library#drafts].
    public Drafts(Store store) {
        this.store = store;
    }

    /// The draft at a place.
    public Optional<Draft> find(Draft.Place place) {
        return store.read(sql -> new DraftRows(sql).find(place));
    }

    /// Keeps a draft; what lay at the place is forgotten.
    public void keep(Draft.Place place, Draft draft) {
        store.aside(sql -> new DraftRows(sql).keep(place, draft));
    }

    /// Throws away what lies at a place, if anything does.
    public void discard(Draft.Place place) {
        store.aside(sql -> new DraftRows(sql).discard(place));
    }
}
