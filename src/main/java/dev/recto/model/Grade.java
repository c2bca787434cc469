package dev.recto.model;

/// How well a card was answered: the six grades of SM-2 (Wozniak, *Optimization of learning*, 1990,
/// section 3.2), of which four have a button. Ordered from worst to best.
public enum Grade {
    /// Nothing came to mind.
    BLACKOUT,
    /// Wrong; the shown answer was remembered. The button *Again*.
    AGAIN,
    /// Wrong; the shown answer seemed easy.
    NEARLY,
    /// Right with serious difficulty. The button *Hard*.
    HARD,
    /// Right after hesitation. The button *Good*.
    GOOD,
    /// Perfect. The button *Easy*.
    EASY;

    /// The grade for SM-2's number.
    ///
    /// @param quality 0 to 5
    /// @throws IllegalArgumentException if it is another number
    public static Grade of(int quality) {
        if (quality < 0 || quality >= values().length) {
            throw new IllegalArgumentException("no grade has the number " + quality);
        }
        return values()[quality];
    }

    /// SM-2's number for this grade, 0 to 5.
    public int quality() {
        return ordinal();
    }

    /// Whether the answer was right (3 or better): the interval grows.
    public boolean passed() {
        return compareTo(HARD) >= 0;
    }

    /// Whether the card need not be asked again today (4 or better).
    public boolean settled() {
        return compareTo(GOOD) >= 0;
    }
}
