package dev.recto.transfer;

/// What is read at most: nothing from outside may fill the memory or hold the program up.
public final class Limits {
    /// The longest file, in bytes.
    public static final long FILE = 256L * 1024 * 1024;

    /// The longest single text of a note, in characters.
    public static final int FIELD = 1_000_000;

    /// The longest name of a deck, a tag or a guid, in characters.
    public static final int NAME = 200;

    /// How deep decks lie in each other.
    public static final int DEPTH = 20;

    /// The most decks in one import.
    public static final int DECKS = 10_000;

    /// The most notes in one import.
    public static final int NOTES = 1_000_000;

    /// The most items of a list, tags of a note, columns of a table.
    public static final int PARTS = 1_000;

    /// The most problems that are kept: a file with more is not what it was taken for.
    public static final int PROBLEMS = 10_000;

    private Limits() {}
}
