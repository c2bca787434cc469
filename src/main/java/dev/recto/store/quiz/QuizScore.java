package dev.recto.store.quiz;

import dev.recto.model.DeckId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The score of a test that was handed in.
///
/// @param at when
/// @param day the study day on which it was
/// @param title what was tested, in the learner's words
/// @param taken how long it took
/// @param decks what each deck had of it, each deck once
public record QuizScore(
        Instant at, LocalDate day, String title, Duration taken, List<DeckShare> decks) {
    public QuizScore {
        decks = List.copyOf(decks);
    }

    /// What a deck had of a test.
    ///
    /// @param deck the deck in which the cards themselves lay
    /// @param questions how many of the questions, at least 1
    /// @param points how much of them was right, 0 to the number of questions
    public record DeckShare(DeckId deck, int questions, double points) {
        public DeckShare {
            if (questions < 1 || !(points >= 0 && points <= questions)) {
                throw new IllegalArgumentException(points + " of " + questions + " points");
            }
        }
    }

    /// How many questions there were.
    public int questions() {
        return decks.stream().mapToInt(DeckShare::questions).sum();
    }

    /// How much of them was right.
    public double points() {
        return decks.stream().mapToDouble(DeckShare::points).sum();
    }

    /// The points as a share of all, 0 to 1; 0 for a test without questions.
    public double share() {
        return decks.isEmpty() ? 0 : points() / questions();
    }
}
