package dev.recto.model;

/// How a deck is studied.
///
/// @param newPerDay how many new cards a day at most, 0 or more
/// @param reviewsPerDay how many due cards a day at most, 0 or more
/// @param scheduler the rule that decides when cards come back
public record DeckOptions(int newPerDay, int reviewsPerDay, SchedulerId scheduler) {
    public DeckOptions {
        if (newPerDay < 0 || reviewsPerDay < 0) {
            throw new IllegalArgumentException("a daily limit is not negative");
        }
    }

    /// What holds as long as the learner has not said otherwise: 20 new and 200 due cards a day.
    public static DeckOptions usual(SchedulerId scheduler) {
        return new DeckOptions(20, 200, scheduler);
    }

    /// These options with other daily limits.
    ///
    /// @throws IllegalArgumentException if one is negative
    public DeckOptions withLimits(int newCards, int reviews) {
        return new DeckOptions(newCards, reviews, scheduler);
    }
}
