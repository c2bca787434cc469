package dev.recto.quiz.sitting;

import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.IdeasQuestion;

import java.util.Collection;

/// How what learners claim to know compares with what they tick when they look.
///
/// @param claims how many long answers were claimed to be known
/// @param borne how much of them was, the sum of the shares of ideas ticked
public record Calibration(int claims, double borne) {
    /// Nothing claimed yet.
    public static final Calibration NONE = new Calibration(0, 0);

    /// With one more answer; one that was not claimed changes nothing.
    public Calibration with(IdeasQuestion question, Given.Ticked ticked) {
        double share = ticked.ideas().size() / (double) question.ideas().size();
        return ticked.claimed() ? new Calibration(claims + 1, borne + share) : this;
    }

    /// Several together.
    public static Calibration sum(Collection<Calibration> all) {
        return all.stream()
                .reduce(NONE, (a, b) -> new Calibration(a.claims + b.claims, a.borne + b.borne));
    }

    /// The share of what was claimed that was borne out, 0 to 1; 1 where nothing was claimed.
    public double share() {
        return claims == 0 ? 1 : borne / claims;
    }
}
