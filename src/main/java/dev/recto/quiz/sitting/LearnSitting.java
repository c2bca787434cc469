package dev.recto.quiz.sitting;

import dev.recto.model.Guid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// Learning a set of cards until each was recalled once. A card climbs its rungs one right answer
/// at a time, with others in between; after a wrong one it comes back sooner. All state is in these
/// plain values: kept anywhere, they resume the sitting where it was left.
///
/// @param waiting the cards still to be recalled, in the order of asking; the first is asked now
/// @param done those that were recalled, in that order
/// @param answers how many answers were given
public record LearnSitting(List<Climber> waiting, List<Climber> done, int answers) {
    /// So many others come before a card that was missed, and before one that climbed.
    private static final int AFTER_MISS = 3;

    private static final int AFTER_CLIMB = 5;

    public LearnSitting {
        waiting = List.copyOf(waiting);
        done = List.copyOf(done);
    }

    /// A card on its way up.
    ///
    /// @param guid its note
    /// @param ordinal which of the note's questions
    /// @param rungs what it still has to climb, the lowest first; empty at the top
    /// @param misses how often it was missed
    public record Climber(Guid guid, int ordinal, List<Rung> rungs, int misses) {
        public Climber {
            rungs = List.copyOf(rungs);
        }

        private Climber climbed() {
            return new Climber(guid, ordinal, rungs.subList(1, rungs.size()), misses);
        }

        private Climber missed() {
            return new Climber(guid, ordinal, rungs, misses + 1);
        }
    }

    /// A new sitting.
    ///
    /// @param climbers the cards in the order in which they are met, each with a rung at least
    public static LearnSitting of(List<Climber> climbers) {
        return new LearnSitting(climbers, List.of(), 0);
    }

    /// Whether each card was recalled.
    public boolean finished() {
        return waiting.isEmpty();
    }

    /// The card to ask now, on its lowest rung.
    public Climber current() {
        return waiting.getFirst();
    }

    /// The sitting after an answer to the current card.
    public LearnSitting answered(boolean right) {
        var rest = new ArrayList<>(waiting.subList(1, waiting.size()));
        Climber climber = right ? current().climbed() : current().missed();
        if (climber.rungs.isEmpty()) {
            var recalled = new ArrayList<>(done);
            recalled.add(climber);
            return new LearnSitting(rest, recalled, answers + 1);
        }
        rest.add(Math.min(rest.size(), right ? AFTER_CLIMB : AFTER_MISS), climber);
        return new LearnSitting(rest, done, answers + 1);
    }

    /// The sitting without cards that are gone, for resuming after the decks have changed.
    ///
    /// @param there says of a note and an ordinal whether the card is still there
    public LearnSitting keeping(BiPredicate<Guid, Integer> there) {
        return new LearnSitting(
                waiting.stream().filter(c -> there.test(c.guid, c.ordinal)).toList(),
                done.stream().filter(c -> there.test(c.guid, c.ordinal)).toList(),
                answers);
    }
}
