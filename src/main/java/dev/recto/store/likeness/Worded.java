package dev.recto.store.likeness;

/// The words of a note as they are compared with those of another.
///
/// @param key a fingerprint of what the front is compared by
/// @param bare the same without what stands in parentheses
/// @param front the words of the front
/// @param back the words of everything behind it
/// @param numbers those of the front with a digit
public record Worded(long key, long bare, WordSet front, WordSet back, WordSet numbers) {

    /// Whether both ask for the same. What stands in parentheses tells two apart where both have
    /// it, and is an explanation where only one has.
    boolean sameFront(Worded other) {
        return key == other.key || (key == bare || other.key == other.bare) && bare == other.bare;
    }

    /// All words.
    WordSet all() {
        return front.with(back);
    }
}
