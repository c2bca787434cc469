package dev.recto.model;

import java.time.LocalDate;

/// What SM-2 remembers of a card.
///
/// @param ease the easiness factor in hundredths (250 is 2.5): in binary floating point one
///   interval in sixteen would come out a day too long
/// @param streak how many reviews in a row were passed (Wozniak's *n*)
/// @param interval days from this review to the next
/// @param reviewed the study day of the review
/// @param reviews how many reviews have changed this memory
/// @param lapses how often a streak ended in a failure
public record Sm2Memory(
        int ease, int streak, int interval, LocalDate reviewed, int reviews, int lapses)
        implements Memory {
    @Override
    public Sm2Memory withInterval(int days) {
        return new Sm2Memory(ease, streak, days, reviewed, reviews, lapses);
    }
}
