package dev.recto.store.likeness;

import dev.recto.store.likeness.Likeness.Kind;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/// Tells whether two notes are about the same. Words that few notes have weigh more.
///
/// Sets of words are compared in two ways: by what they share out of all they have (after Jaccard,
/// 1901), and by what they share out of the smaller one, since one definition is often a part of
/// the other. Notes whose fronts differ in a number are never alike: such fronts come in series.
///
/// @param weight the weight of a word, above 0
public record Similarity(IntToDoubleFunction weight) {
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
    public Optional<Likeness> between(Worded note, Worded other) {
        if (note.sameFront(other)) {
            double backs = shared(note.back(), other.back());
            return Optional.of(
                    new Likeness(
                            Kind.SAME_FRONT,
                            (1 + backs) / 2,
                            other.back().containsAll(note.back())));
        }
        if (!note.numbers().equals(other.numbers())) {
            return Optional.empty();
        }
        double backs = shared(note.back(), other.back());
        double fronts = shared(note.front(), other.front());
        if (backs >= SAME_ANSWER && smaller(note.back(), other.back()) >= WORDS_OF_AN_ANSWER) {
            return Optional.of(new Likeness(Kind.SAME_ANSWER, (fronts + backs) / 2, false));
        }
        WordSet everything = note.all();
        WordSet others = other.all();
        double all = shared(everything, others);
        boolean reworded = all >= ALL_SHARED && smaller(everything, others) >= ALL_WORDS;
        return reworded || fronts >= FRONT_SHARED && isShorter(note, other)
                ? Optional.of(
                        new Likeness(
                                Kind.SIMILAR_WORDING, Math.max(all, (fronts + backs) / 2), false))
                : Optional.empty();
    }

    /// How easily two notes are taken for each other, 0 to 1: their fronts or their backs share so
    /// much of all their words.
    public double confusion(Worded note, Worded other) {
        return Math.max(shared(note.front(), other.front()), shared(note.back(), other.back()));
    }

    /// Whether one front says the other with fewer words, and the backs do not speak against it.
    private boolean isShorter(Worded note, Worded other) {
        return within(note.front(), other.front()) >= FRONT_WITHIN
                && within(note.back(), other.back()) >= BACK_WITHIN
                && note.back().common(other.back(), _ -> 1) >= BACK_WORDS;
    }

    /// What two sets share, out of all they have.
    private double shared(WordSet one, WordSet other) {
        double both = one.common(other, weight);
        return ratio(both, one.sum(weight) + other.sum(weight) - both);
    }

    /// What two sets share, out of the one that weighs less.
    private double within(WordSet one, WordSet other) {
        return ratio(one.common(other, weight), Math.min(one.sum(weight), other.sum(weight)));
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static int smaller(WordSet one, WordSet other) {
        return Math.min(one.size(), other.size());
    }
}
