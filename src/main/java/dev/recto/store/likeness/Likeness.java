package dev.recto.store.likeness;

/// How much a note of an import and a note of the library are alike, and why.
///
/// @param kind by what they were found to be alike
/// @param score how much, 0 to 1; meant for comparing, not as a probability
/// @param covered whether the note of the library says all that the other does: they ask for the
///   same, and the other's answer has no word and no number of its own
public record Likeness(Kind kind, double score, boolean covered) {

    /// By what two notes are alike.
    public enum Kind {
        /// They ask for the same.
        SAME_FRONT,
        /// They are answered by the same.
        SAME_ANSWER,
        /// They are about the same in other words.
        SIMILAR_WORDING
    }
}
