package dev.recto.study;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The cards of a sitting at one moment. Immutable, and most of it shared with the moment before,
/// so that every moment can be kept for undo.
///
/// @param waiting the cards not asked yet, next one first
/// @param again the cards to be asked again, next one first
/// @param inHand the card being asked, or null where all are finished
/// @param shown whether the answer of the card in hand is shown
/// @param answers how many answers were given
/// @param done how many cards are finished
record Line(
        List<Asked> waiting,
        List<Turn> again,
        @Nullable Turn inHand,
        boolean shown,
        int answers,
        int done) {

    /// How many other cards come between an answer and its repeat, if there are so many: enough to
    /// push the answer out of working memory, few enough to come back within a minute or two.
    static final int SPACING = 5;

    /// A card at its turn.
    ///
    /// @param ripe the number of answers after which it may be asked again; 0 for the first time
    record Turn(Asked asked, int ripe) {
        boolean repeated() {
            return ripe > 0;
        }

        boolean isSameCard(@Nullable Turn other) {
            return other != null && asked.isOf(other.asked.card().id());
        }
    }

    static Line of(List<Asked> cards) {
        return new Line(List.copyOf(cards), List.of(), null, false, 0, 0).advanced();
    }

    Line revealed() {
        return new Line(waiting, again, inHand, true, answers, done);
    }

    /// This earlier moment, to which a later one is taken back. An answer that was seen stays
    /// shown.
    Line insteadOf(Line later) {
        boolean seen = later.shown && inHand != null && inHand.isSameCard(later.inHand);
        return seen ? revealed() : this;
    }

    /// After an answer that finishes the card in hand.
    Line settled() {
        return new Line(waiting, again, null, false, answers + 1, done + 1).advanced();
    }

    /// After an answer that leaves the card in hand to be asked again.
    ///
    /// @param now the card as it is after the answer
    Line repeating(Asked now) {
        Turn turn = new Turn(now, answers + 1 + SPACING);
        List<Turn> longer = Stream.concat(again.stream(), Stream.of(turn)).toList();
        return new Line(waiting, longer, null, false, answers + 1, done).advanced();
    }

    /// With every card replaced by what the function says; empty takes a card out.
    Line changed(Function<Asked, Optional<Asked>> change) {
        Function<Turn, Optional<Turn>> changeTurn =
                turn -> change.apply(turn.asked).map(asked -> new Turn(asked, turn.ripe));
        Turn held = inHand == null ? null : changeTurn.apply(inHand).orElse(null);
        var line =
                new Line(
                        waiting.stream().map(change).flatMap(Optional::stream).toList(),
                        again.stream().map(changeTurn).flatMap(Optional::stream).toList(),
                        held,
                        shown,
                        answers,
                        done);
        return held == null ? line.advanced() : line;
    }

    Progress progress() {
        boolean repeating = inHand != null && inHand.repeated();
        Stream<Asked> held = inHand == null || repeating ? Stream.empty() : Stream.of(inHand.asked);
        int fresh =
                (int)
                        Stream.concat(held, waiting.stream())
                                .filter(asked -> asked.card().isNew())
                                .count();
        int first = waiting.size() + (inHand == null || repeating ? 0 : 1);
        return new Progress(done, first - fresh, fresh, again.size() + (repeating ? 1 : 0));
    }

    /// Takes the next card in hand: one that has waited long enough for its repeat, else one that
    /// was not asked yet, else the one that has waited longest.
    private Line advanced() {
        boolean ripe = !again.isEmpty() && again.getFirst().ripe <= answers;
        if (ripe || (waiting.isEmpty() && !again.isEmpty())) {
            List<Turn> rest = again.subList(1, again.size());
            return new Line(waiting, rest, again.getFirst(), false, answers, done);
        }
        if (waiting.isEmpty()) {
            return new Line(waiting, again, null, false, answers, done);
        }
        List<Asked> rest = waiting.subList(1, waiting.size());
        return new Line(rest, again, new Turn(waiting.getFirst(), 0), false, answers, done);
    }
}
