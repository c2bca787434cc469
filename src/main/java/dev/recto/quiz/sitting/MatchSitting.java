package dev.recto.quiz.sitting;

import dev.recto.quiz.question.MatchingQuestion;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/// Matching against the clock. A wrong pair costs a second, so that guessing does not pay.
///
/// @param question what is matched
/// @param matched the lefts that found their right
/// @param mistakes how many wrong pairs were tried
/// @param begun when it began
/// @param last when the last pair was tried, or when it began
public record MatchSitting(
        MatchingQuestion question,
        Set<Integer> matched,
        int mistakes,
        Instant begun,
        Instant last) {
    private static final Duration FINE = Duration.ofSeconds(1);

    public MatchSitting {
        matched = Set.copyOf(matched);
    }

    /// A new round.
    public static MatchSitting begin(MatchingQuestion question, Instant begun) {
        return new MatchSitting(question, Set.of(), 0, begun, begun);
    }

    /// Whether two belong together.
    public boolean belong(int left, int right) {
        return question.key().get(left) == right;
    }

    /// The round after a pair was tried; a pair already found changes nothing.
    public MatchSitting pair(int left, int right, Instant at) {
        if (finished() || matched.contains(left)) {
            return this;
        }
        if (!belong(left, right)) {
            return new MatchSitting(question, matched, mistakes + 1, begun, at);
        }
        var more = new HashSet<>(matched);
        more.add(left);
        return new MatchSitting(question, more, mistakes, begun, at);
    }

    /// Whether every left found its right.
    public boolean finished() {
        return matched.size() == question.key().size();
    }

    /// The time up to the last pair, fines included.
    public MatchTime time() {
        return new MatchTime(
                question.key().size(),
                Duration.between(begun, last).plus(FINE.multipliedBy(mistakes)),
                last);
    }
}
