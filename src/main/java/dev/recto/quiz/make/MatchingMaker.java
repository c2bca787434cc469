package dev.recto.quiz.make;

import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.Entry;
import dev.recto.quiz.question.MatchingQuestion;
import dev.recto.quiz.question.Option;
import dev.recto.quiz.question.Trait;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Makes matching questions: up to six pairs and two decoys, so that the last pair cannot be told
/// by elimination.
final class MatchingMaker {
    private static final int MOST_PAIRS = 6;
    private static final int FEWEST_PAIRS = 2;
    private static final int DECOYS = 2;
    private static final int MOST_LOOKED_AT = 250;

    private final Pool pool;

    MatchingMaker(Pool pool) {
        this.pool = pool;
    }

    /// A matching of an entry with others that go with it, or null where there are none.
    ///
    /// @param order the other entries in the order in which they are wanted
    /// @param used entries that are not wanted
    @Nullable MatchingQuestion make(
            int index, List<Integer> order, Set<Entry> used, RandomGenerator random) {
        Fact first = pool.fact(index, Direction.TO_BACK);
        if (first == null || !isFit(first)) {
            return null;
        }
        List<Fact> facts = together(first, order, used);
        int pairs = Math.min(MOST_PAIRS, facts.size() - Math.min(DECOYS, facts.size() / 3));
        return pairs < FEWEST_PAIRS ? null : arranged(facts, pairs, random);
    }

    /// An entry with others of its kind; rather those none of whose words need be blanked.
    private List<Fact> together(Fact first, List<Integer> order, Set<Entry> used) {
        var facts = new ArrayList<>(List.of(first));
        var spare = new ArrayList<Fact>();
        for (int other : order.subList(0, Math.min(order.size(), MOST_LOOKED_AT))) {
            Fact fact =
                    used.contains(pool.entries().get(other))
                            ? null
                            : pool.fact(other, Direction.TO_BACK);
            if (fact != null && fact.kind() == first.kind() && isFit(fact) && isNew(fact, facts)) {
                (isClear(fact, facts) ? facts : spare).add(fact);
            }
            if (facts.size() == MOST_PAIRS + DECOYS) {
                return facts;
            }
        }
        for (Fact fact : spare) {
            if (facts.size() < MOST_PAIRS + DECOYS && isNew(fact, facts)) {
                facts.add(fact);
            }
        }
        return facts;
    }

    private static boolean isNew(Fact fact, List<Fact> facts) {
        return facts.stream().noneMatch(fact::clashesWith);
    }

    /// Whether no answer has a word of a term.
    private static boolean isClear(Fact fact, List<Fact> facts) {
        return tellsNothing(fact, fact)
                && facts.stream().allMatch(f -> tellsNothing(f, fact) && tellsNothing(fact, f));
    }

    private static boolean tellsNothing(Fact term, Fact answer) {
        return Blanks.shared(term.promptStems(), answer.answerStems()).isEmpty();
    }

    private static boolean isFit(Fact fact) {
        return !fact.prompt().isEmpty() && Sides.isTerm(fact.prompt()) && hasWordsLeft(fact);
    }

    private static boolean hasWordsLeft(Fact fact) {
        return fact.answerStems().isEmpty() || !fact.promptStems().containsAll(fact.answerStems());
    }

    private static MatchingQuestion arranged(List<Fact> facts, int pairs, RandomGenerator random) {
        Set<String> terms = new HashSet<>();
        facts.forEach(fact -> terms.addAll(fact.promptStems()));
        var order = new ArrayList<Integer>();
        for (int i = 0; i < facts.size(); i++) {
            order.add(random.nextInt(i + 1), i);
        }
        List<Option> lefts =
                facts.subList(0, pairs).stream()
                        .map(f -> new Option(f.prompt(), f.entry(), f.prompt()))
                        .toList();
        List<Option> rights = order.stream().map(i -> right(facts.get(i), terms)).toList();
        List<Integer> key = IntStream.range(0, pairs).map(order::indexOf).boxed().toList();
        return new MatchingQuestion(
                Direction.TO_BACK, EnumSet.of(Trait.BLANKED), lefts, rights, key);
    }

    private static Option right(Fact fact, Collection<String> terms) {
        String text = OptionText.of(fact, terms);
        // Where hardly a word would be left, its own are enough to take out.
        boolean bare =
                text.replace("____", "").chars().filter(Character::isLetter).count()
                        < fact.answer().length() / 2;
        return new Option(
                bare ? OptionText.of(fact, fact.promptStems()) : text, fact.entry(), fact.prompt());
    }
}
