package dev.recto.model;

/// The identity of a note across libraries and files: importing a note whose guid is already there
/// updates that note instead of adding another.
///
/// @param value not blank, at most 200 characters; any text a file brings
public record Guid(String value) {
    private static final int LONGEST = 200;

    public Guid {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a guid has 1 to " + LONGEST + " characters");
        }
    }
}
