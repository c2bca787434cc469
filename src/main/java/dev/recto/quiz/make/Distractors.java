package dev.recto.quiz.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Chooses wrong answers that look as right as the right one: of the same kind, about as long, of
/// like notes, beginning alike, and never right themselves.
final class Distractors {
    private static final double CHANCE = 0.35;

    private final Fact fact;
    private final String key;
    private final List<Candidate> candidates;

    /// A wrong answer and how good it is.
    ///
    /// @param dead whether nobody takes it
    record Candidate(Fact fact, String text, double worth, boolean dead) {}

    /// @param key the right answer as it is shown
    /// @param near facts that might serve
    /// @param blanked the stems that are blanked in all answers
    /// @param history how wrong answers did so far
    Distractors(
            Fact fact,
            String key,
            List<Fact> near,
            List<String> blanked,
            OptionHistory history,
            RandomGenerator random) {
        this.fact = fact;
        this.key = key;
        this.candidates = candidates(near, blanked, history, random);
    }

    private List<Candidate> candidates(
            List<Fact> near, List<String> blanked, OptionHistory history, RandomGenerator random) {
        var candidates = new ArrayList<Candidate>();
        for (Fact other : near) {
            if (!fact.clashesWith(other)) {
                String text = OptionText.of(other, blanked);
                candidates.add(
                        new Candidate(
                                other,
                                text,
                                worth(other, text) + CHANCE * random.nextDouble(),
                                history.of(fact.entry(), other.entry()).isDead()));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::worth).reversed());
        var distinct = new ArrayList<Candidate>();
        Set<String> seen = new HashSet<>(Set.of(key.toLowerCase(Locale.ROOT)));
        for (Candidate candidate : candidates) {
            boolean twin = distinct.stream().anyMatch(d -> d.fact.clashesWith(candidate.fact));
            if (!twin && seen.add(candidate.text.toLowerCase(Locale.ROOT))) {
                distinct.add(candidate);
            }
        }
        return distinct;
    }

    private double worth(Fact other, String text) {
        double likeTerm = Fact.share(fact.promptStems(), other.promptStems());
        double likeAnswer = Math.min(0.5, Fact.share(fact.answerStems(), other.answerStems()));
        boolean sameStart = OptionText.start(text).equals(OptionText.start(key));
        boolean sameDeck = fact.entry().deck().equals(other.entry().deck());
        return likeTerm + likeAnswer + (sameStart ? 0.4 : 0) + (sameDeck ? 0.2 : 0);
    }

    /// As many as wished, or fewer, at least two, where no more fit; one or two where nothing is
    /// asked of their lengths; none where that cannot be had.
    ///
    /// @param longer how many should be longer than the key
    List<Candidate> choose(int wished, int longer, Evenness evenness) {
        List<Candidate> alive = candidates.stream().filter(c -> !c.dead).toList();
        List<Candidate> chosen = choose(alive, wished, longer, evenness);
        return chosen.size() == wished ? chosen : choose(candidates, wished, longer, evenness);
    }

    private List<Candidate> choose(
            List<Candidate> from, int wished, int longer, Evenness evenness) {
        if (evenness == Evenness.ANY) {
            return nearestInLength(from, Math.min(wished, 2));
        }
        int fewest = Math.min(wished, 2);
        for (int count = wished; count >= fewest; count--) {
            for (int turn = -1; turn < count; turn++) {
                int more = turn < 0 ? Math.min(count, longer) : count - turn;
                List<Candidate> chosen = pick(from, evenness.ratio(), more, count - more);
                if (chosen.size() == count) {
                    return chosen;
                }
            }
        }
        // Rather fewer options than a key that is the longest against the draw.
        for (int count = wished; count >= fewest; count--) {
            List<Candidate> chosen = pick(from, evenness.ratio(), 0, count);
            if (chosen.size() == count) {
                return chosen;
            }
        }
        return List.of();
    }

    private List<Candidate> pick(List<Candidate> from, double ratio, int longer, int shorter) {
        int length = key.length();
        double reach = longer > 0 && shorter > 0 ? Math.sqrt(ratio) : ratio;
        var chosen = new ArrayList<Candidate>();
        from.stream()
                .filter(c -> c.text.length() > length && c.text.length() <= reach * length)
                .limit(longer)
                .forEach(chosen::add);
        from.stream()
                .filter(c -> c.text.length() <= length && reach * c.text.length() >= length)
                .limit(shorter)
                .forEach(chosen::add);
        return chosen;
    }

    private List<Candidate> nearestInLength(List<Candidate> from, int count) {
        return from.stream()
                .sorted(Comparator.comparingInt(c -> Math.abs(c.text.length() - key.length())))
                .limit(count)
                .toList();
    }
}
