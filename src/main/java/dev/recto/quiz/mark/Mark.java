package dev.recto.quiz.mark;

import java.util.List;

/// A marked answer.
///
/// @param verdict what it is worth
/// @param reason why
/// @param expected the form of the answer that it was compared with: the nearest of the
///   alternatives
/// @param diff from what was typed to `expected`
public record Mark(Verdict verdict, Reason reason, String expected, List<Change> diff) {
    public Mark {
        diff = List.copyOf(diff);
    }
}
