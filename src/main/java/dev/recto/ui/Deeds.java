package dev.recto.ui;

import dev.recto.store.change.Changes;

/// What was done to the library, in words.
public final class Deeds {
    private final Words words;

    public Deeds(Words words) {
        this.words = words;
    }

    /// The news of a change that was made: "Deleted Biology with 12 cards".
    public String done(Changes changes) {
        return words.get("deed." + changes.action().name(), changes.count(), changes.name());
    }

    /// The label of the undo button: what it would take back.
    public String undo(Changes changes) {
        return words.get("window.undoThis", done(changes));
    }

    /// The label of the redo button: what it would do again.
    public String redo(Changes changes) {
        return words.get("window.redoThis", done(changes));
    }
}
