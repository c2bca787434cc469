package dev.recto.store;

import dev.recto.store.Likeness.Kind;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Tells whether two notes are about the same. Words that few notes have weigh more.
///
/// Sets of words are compared in two ways: by what they share out of all they have (after Jaccard,
/// 1901), and by what they share out of the smaller one, since one definition is often a part of
/// the other. Notes whose fronts differ in a number are never alike: such fronts come in series.
///
/// @param weight the weight of a word, above 0
record Similarity(ToDoubleFunction<String> weight) {
    /// Fewer words are the same by chance, as "two" or "in 1945".
    private static final int WORDS_OF_AN_ANSWER = 4;

    private static final double SAME_ANSWER = 0.8;

    /// Of the fronts: so much of the shorter one is in the longer, and so much is shared of both.
    private static final double FRONT_WITHIN = 0.8;

    private static final double FRONT_SHARED = 0.4;

    /// Of the backs of such fronts.
    private static final double BACK_WITHIN = 0.35;

    private static final int BACK_WORDS = 2;

    /// Of all words, wherever they stand.
    private static final double ALL_SHARED = 0.6;

    private static final int ALL_WORDS = 6;

    /// How a note is like another one, or empty if it is not.
    ///
    /// @param note the one that may be covered by the other
    Optional<Likeness> between(Worded note, Worded other) {
        double backs = shared(note.back(), other.back());
        if (note.sameFront(other)) {
            return Optional.of(new Likeness(Kind.SAME_FRONT, (1 + backs) / 2, covers(other, note)));
        }
        if (!Worded.numbers(note.front()).equals(Worded.numbers(other.front()))) {
            return Optional.empty();
        }
        double fronts = shared(note.front(), other.front());
        if (backs >= SAME_ANSWER && smaller(note.back(), other.back()) >= WORDS_OF_AN_ANSWER) {
            return Optional.of(new Likeness(Kind.SAME_ANSWER, (fronts + backs) / 2, false));
        }
        double all = shared(note.all(), other.all());
        boolean reworded = all >= ALL_SHARED && smaller(note.all(), other.all()) >= ALL_WORDS;
        return reworded || fronts >= FRONT_SHARED && isShorter(note, other)
                ? Optional.of(
                        new Likeness(
                                Kind.SIMILAR_WORDING, Math.max(all, (fronts + backs) / 2), false))
                : Optional.empty();
    }

    /// Whether one front says the other with fewer words, and the backs do not speak against it.
    private boolean isShorter(Worded note, Worded other) {
        return within(note.front(), other.front()) >= FRONT_WITHIN
                && within(note.back(), other.back()) >= BACK_WITHIN
                && both(note.back(), other.back()).size() >= BACK_WORDS;
    }

    private static boolean covers(Worded note, Worded other) {
        return note.back().containsAll(other.back());
    }

    /// What two sets share, out of all they have.
    private double shared(Set<String> one, Set<String> other) {
        double both = sum(both(one, other));
        return ratio(both, sum(one) + sum(other) - both);
    }

    /// What two sets share, out of the one that weighs less.
    private double within(Set<String> one, Set<String> other) {
        return ratio(sum(both(one, other)), Math.min(sum(one), sum(other)));
    }

    private double sum(Set<String> words) {
        return words.stream().mapToDouble(weight).sum();
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static int smaller(Set<String> one, Set<String> other) {
        return Math.min(one.size(), other.size());
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
