package dev.recto.store.browse;

/// What the rows of a list are.
public enum Unit {
    CARDS,
    /// Notes, each with all its cards.
    NOTES
}
