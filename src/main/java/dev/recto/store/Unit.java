package dev.recto.store;

/// What the rows of a list are.
public enum Unit {
    CARDS,
    /// Notes, each with all its cards.
    NOTES
}
