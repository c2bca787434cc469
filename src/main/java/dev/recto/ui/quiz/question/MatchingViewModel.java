package dev.recto.ui.quiz.question;

import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.MatchingQuestion;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// Terms to be matched: one on the left is in hand, and the next right that is chosen goes to it.
final class MatchingViewModel extends PaneViewModel<MatchingQuestion> {
    private static final int NONE = -1;

    private final ReadOnlyIntegerWrapper inHand = new ReadOnlyIntegerWrapper();

    MatchingViewModel(MatchingQuestion question, Given before) {
        super(question, before);
        takeNext();
    }

    /// The left that is in hand, or -1 where each has its right.
    ReadOnlyIntegerProperty inHandProperty() {
        return inHand.getReadOnlyProperty();
    }

    /// Takes a left into the hand.
    void take(int left) {
        inHand.set(left);
    }

    /// Gives a right to the left in hand, away from whichever had it, and takes the next left that
    /// has none. Given again to the same, it is taken away.
    void match(int right) {
        int left = inHand.get();
        if (!open() || left == NONE) {
            return;
        }
        var rights = new ArrayList<>(rights());
        boolean again = rights.get(left) == right;
        Collections.replaceAll(rights, right, NONE);
        rights.set(left, again ? NONE : right);
        give(
                rights.stream().allMatch(r -> r == NONE)
                        ? new Given.Nothing()
                        : new Given.Paired(rights));
        if (!again) {
            takeNext();
        }
    }

    /// The next left without a right, from the one in hand on.
    private void takeNext() {
        List<Integer> rights = rights();
        int from = Math.max(0, inHand.get());
        inHand.set(
                IntStream.range(0, rights.size())
                        .map(i -> (from + i) % rights.size())
                        .filter(i -> rights.get(i) == NONE)
                        .findFirst()
                        .orElse(NONE));
    }

    /// For each left the right it was given, or -1.
    List<Integer> rights() {
        return givenProperty().get() instanceof Given.Paired(List<Integer> rights)
                ? rights
                : Collections.nCopies(question().lefts().size(), NONE);
    }

    /// The left that has a right, or -1.
    int leftOf(int right) {
        return rights().indexOf(right);
    }

    /// How a left stands.
    Standing standing(int left) {
        int right = rights().get(left);
        if (open()) {
            return right == NONE ? Standing.NONE : Standing.PICKED;
        }
        return right == question().key().get(left) ? Standing.RIGHT : Standing.WRONG;
    }
}
