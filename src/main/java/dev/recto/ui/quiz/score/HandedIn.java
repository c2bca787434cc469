package dev.recto.ui.quiz.score;

import dev.recto.quiz.sitting.ScoreSheet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A test that was handed in.
///
/// @param title what was tested
/// @param sheet its questions and answers, marked
/// @param taken how long each question was in view
/// @param whole how long all of it took
/// @param at when it was handed in
/// @param scored whether its score is kept
public record HandedIn(
        String title,
        ScoreSheet sheet,
        List<Duration> taken,
        Duration whole,
        Instant at,
        boolean scored) {
    public HandedIn {
        taken = List.copyOf(taken);
    }

    HandedIn withSheet(ScoreSheet now) {
        return new HandedIn(title, now, taken, whole, at, scored);
    }
}
