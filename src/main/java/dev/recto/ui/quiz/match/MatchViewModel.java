package dev.recto.ui.quiz.match;

import dev.recto.quiz.question.MatchingQuestion;
import dev.recto.quiz.sitting.MatchSitting;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/// A round of matching on the screen: one card of a pair is in hand, the next one on the other side
/// is tried with it.
public final class MatchViewModel {
    private static final int NONE = -1;

    private final Clock clock;
    private final Consumer<MatchViewModel> finished;
    private final ReadOnlyObjectWrapper<MatchSitting> sitting;
    private final ReadOnlyObjectWrapper<Pair> inHand = new ReadOnlyObjectWrapper<>(Pair.EMPTY);
    private final ReadOnlyObjectWrapper<Pair> wrong = new ReadOnlyObjectWrapper<>(Pair.EMPTY);
    private final ReadOnlyObjectWrapper<Duration> time = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    // The right with which each left was tried first; what the log is told.
    private final List<Integer> firstTries;

    /// A left and a right by their indices; -1 for none.
    record Pair(int left, int right) {
        static final Pair EMPTY = new Pair(NONE, NONE);

        boolean isWhole() {
            return left != NONE && right != NONE;
        }
    }

    /// @param finished told when every left has found its right
    public MatchViewModel(
            MatchingQuestion question, Clock clock, Consumer<MatchViewModel> finished) {
        this.clock = clock;
        this.finished = finished;
        sitting = new ReadOnlyObjectWrapper<>(MatchSitting.begin(question, clock.instant()));
        firstTries = new ArrayList<>(Collections.nCopies(question.lefts().size(), NONE));
    }

    /// What is matched.
    public MatchingQuestion question() {
        return sitting.get().question();
    }

    /// The round as it stands.
    public ReadOnlyObjectProperty<MatchSitting> sittingProperty() {
        return sitting.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Pair> inHandProperty() {
        return inHand.getReadOnlyProperty();
    }

    /// The pair that was tried last, if it was wrong.
    ReadOnlyObjectProperty<Pair> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /// The time with its fines, as of the last [#tick].
    public ReadOnlyObjectProperty<Duration> timeProperty() {
        return time.getReadOnlyProperty();
    }

    /// The right with which each left was tried first.
    public List<Integer> firstTries() {
        return List.copyOf(firstTries);
    }

    /// Takes a left, or tries it with the right in hand.
    public void left(int left) {
        if (!isMatchedLeft(left)) {
            hold(new Pair(left == inHand.get().left ? NONE : left, inHand.get().right));
        }
    }

    /// Takes a right, or tries it with the left in hand.
    public void right(int right) {
        if (!isMatchedRight(right)) {
            hold(new Pair(inHand.get().left, right == inHand.get().right ? NONE : right));
        }
    }

    private void hold(Pair now) {
        if (sitting.get().finished()) {
            return;
        }
        wrong.set(Pair.EMPTY);
        if (!now.isWhole()) {
            inHand.set(now);
            return;
        }
        inHand.set(Pair.EMPTY);
        if (firstTries.get(now.left) == NONE) {
            firstTries.set(now.left, now.right);
        }
        MatchSitting before = sitting.get();
        Instant at = clock.instant();
        sitting.set(before.pair(now.left, now.right, at));
        if (!before.belong(now.left, now.right)) {
            wrong.set(now);
        }
        tick();
        if (sitting.get().finished()) {
            finished.accept(this);
        }
    }

    /// Whether a left has found its right.
    boolean isMatchedLeft(int left) {
        return sitting.get().matched().contains(left);
    }

    /// Whether a right has found its left.
    boolean isMatchedRight(int right) {
        return isMatchedLeft(question().key().indexOf(right));
    }

    /// Looks at the clock.
    public void tick() {
        MatchSitting now = sitting.get();
        Duration fines = now.time().taken().minus(Duration.between(now.begun(), now.last()));
        time.set(
                now.finished()
                        ? now.time().taken()
                        : Duration.between(now.begun(), clock.instant()).plus(fines));
    }
}
