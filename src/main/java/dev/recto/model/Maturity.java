package dev.recto.model;

/// How well a card is known, told by its interval alone, so that it means the same under every
/// scheduler.
public enum Maturity {
    /// Never answered.
    NEW,
    /// Comes back within the week.
    LEARNING,
    /// Comes back within three weeks.
    YOUNG,
    /// Comes back in three weeks or later.
    MATURE;

    /// The first interval of a young card, in days: SM-2's second interval.
    public static final int YOUNG_FROM = 6;

    /// The first interval of a mature card, in days: the border that Anki made customary.
    public static final int MATURE_FROM = 21;

    /// The maturity of an answered card.
    ///
    /// @param interval days between its last review and its next
    public static Maturity of(int interval) {
        return interval < YOUNG_FROM ? LEARNING : interval < MATURE_FROM ? YOUNG : MATURE;
    }
}
