package dev.recto.quiz.sitting;

import dev.recto.model.Guid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/// Learning a set of cards until each was recalled once. A card climbs its rungs one right answer
/// at a time, with others in between; after a wrong one it comes back sooner. A list of which items
/// were missed on the way is asked for these once more at the end. All state is in these plain
/// values: kept anywhere, they resume the sitting where it was left.
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
    /// @param items the items of its list that were missed and are asked again, by index
    public record Climber(
            Guid guid, int ordinal, List<Rung> rungs, int misses, SortedSet<Integer> items) {
        public Climber {
            rungs = List.copyOf(rungs);
            items = Collections.unmodifiableSortedSet(new TreeSet<>(items));
        }

        /// A card that was not asked yet.
        public Climber(Guid guid, int ordinal, List<Rung> rungs) {
            this(guid, ordinal, rungs, 0, Collections.emptySortedSet());
        }

        /// What it is to climb now.
        public Rung rung() {
            return rungs.isEmpty() ? Rung.ITEMS : rungs.getFirst();
        }

        private boolean atTop() {
            return rungs.isEmpty() && items.isEmpty();
        }

        private Climber climbed() {
            return rungs.isEmpty()
                    ? new Climber(guid, ordinal, rungs, misses, Collections.emptySortedSet())
                    : new Climber(guid, ordinal, rungs.subList(1, rungs.size()), misses, items);
        }

        private Climber missed(Set<Integer> more) {
            var all = new TreeSet<>(items);
            all.addAll(more);
            return new Climber(guid, ordinal, rungs, misses + 1, all);
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

    /// The sitting with other rungs for the current card: those that it can really be asked on,
    /// which need not be known before its turn comes.
    public LearnSitting onRungs(List<Rung> rungs) {
        var all = new ArrayList<>(waiting);
        all.set(
                0,
                new Climber(
                        current().guid,
                        current().ordinal,
                        rungs,
                        current().misses,
                        current().items));
        return new LearnSitting(all, done, answers);
    }

    /// The sitting after an answer to the current card.
    public LearnSitting answered(boolean right) {
        return answered(right, Set.of());
    }

    /// The sitting after an answer to the current card.
    ///
    /// @param missed of a list that was wrong the items that were not there, by index
    public LearnSitting answered(boolean right, Set<Integer> missed) {
        var rest = new ArrayList<>(waiting.subList(1, waiting.size()));
        Climber climber = right ? current().climbed() : current().missed(missed);
        if (climber.atTop()) {
            var recalled = new ArrayList<>(done);
            recalled.add(climber);
            return new LearnSitting(rest, recalled, answers + 1);
        }
        int others = !right ? AFTER_MISS : climber.rungs.isEmpty() ? rest.size() : AFTER_CLIMB;
        rest.add(Math.min(rest.size(), others), climber);
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
