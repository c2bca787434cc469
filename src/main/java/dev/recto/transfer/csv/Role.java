package dev.recto.transfer.csv;

/// What a column of a table means. Several columns may have the same role; their texts are joined.
public enum Role {
    FRONT,
    BACK,
    HINT,
    /// The items of a list note, one to a line.
    ITEMS,
    /// How many items a full answer has.
    REQUIRED,
    TAGS,
    /// The deck, `::` between the names of nested ones.
    DECK,
    GUID,
    /// Which kind of note the row is.
    KIND,
    /// Not read.
    IGNORED
}
