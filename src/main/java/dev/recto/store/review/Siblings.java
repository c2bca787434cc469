package dev.recto.store.review;

/// Of a note one card is asked a day, so that one does not give the other away. Excepted are cards
/// that have been due for as long as their interval, and at least for a week: they would suffer
/// more from waiting.
public final class Siblings {
    /// Whether a card with a memory is excepted on the study day `?1`, in SQL.
    public static final String LONG_DUE = "(due <= ?1 - 7 AND due + interval <= ?1)";

    private Siblings() {}
}
