package dev.recto.schedule;

import java.time.Duration;

/// How fast the learner answers, to tell beforehand how long the cards of a day take. A rough guess
/// that is right within a third is all that is wanted.
///
/// @param answer the mean time for one answer
public record Pace(Duration answer) {
    /// The pace assumed of a learner who has not answered yet.
    public static final Pace USUAL = new Pace(Duration.ofSeconds(10));

    // Repeats within the day: about one due card in five is answered below Good, and a new card is
    // asked about twice.
    private static final int ANSWERS_TO_TEN_DUE = 12;
    private static final int ANSWERS_TO_TEN_NEW = 20;

    /// About how long it takes to study so many cards.
    public Duration forCards(int due, int fresh) {
        long tenths = (long) due * ANSWERS_TO_TEN_DUE + (long) fresh * ANSWERS_TO_TEN_NEW;
        return answer.multipliedBy(tenths).dividedBy(10);
    }
}
