package dev.recto.model;

import java.time.LocalDate;

/// What a scheduler remembers of an answered card. Each scheduler has its own kind; what they share
/// is here, and nothing but the scheduler may look behind it to decide a date.
public sealed interface Memory permits Sm2Memory {

    /// The study day of the review that made this memory.
    LocalDate reviewed();

    /// Days from that review to the next, at least 1.
    int interval();

    /// How many reviews have changed this memory.
    int reviews();

    /// How often the card was forgotten: failed in a review after it was passed in the one before.
    /// Failing again and again is one lapse.
    int lapses();

    /// The same with another interval, as where the learner sets the day of the next review.
    ///
    /// @param days at least 1
    Memory withInterval(int days);

    /// The study day on which the card is to be asked next.
    default LocalDate due() {
        return reviewed().plusDays(interval());
    }
}
