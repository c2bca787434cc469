package dev.recto.quiz.make;

import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.Entry;
import dev.recto.quiz.question.IdeasQuestion;
import dev.recto.quiz.question.MatchingQuestion;
import dev.recto.quiz.question.Option;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.QuestionKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Makes questions from the entries of a [Pool]. The same pool, options and chance give the same
/// questions.
public final class QuestionMaker {
    private final Pool pool;
    private final QuizOptions options;
    private final ChoiceMaker choices;
    private final RecallMaker recalls;
    private final MatchingMaker matchings;
    private final ClozeMaker clozes;

    /// A maker of questions about the entries of a pool.
    public QuestionMaker(Pool pool, QuizOptions options) {
        this(pool, options, OptionHistory.NONE);
    }

    /// The same, which lets wrong options rest that nobody takes.
    public QuestionMaker(Pool pool, QuizOptions options, OptionHistory history) {
        this.pool = pool;
        this.options = options;
        this.choices = new ChoiceMaker(pool, options.options(), history);
        this.recalls = new RecallMaker(pool);
        this.matchings = new MatchingMaker(pool);
        this.clozes = new ClozeMaker(new Rarity(pool));
    }

    /// Up to so many questions of the kinds wished for, mixed, each entry asked once at most. Fewer
    /// where the entries do not give more.
    public List<Question> questions(
            int count, Collection<QuestionKind> kinds, RandomGenerator random) {
        return questions(count, kinds, random, entry -> true);
    }

    /// The same about some of the entries only; wrong options still come from all of them.
    ///
    /// @param asked which entries may be asked
    public List<Question> questions(
            int count,
            Collection<QuestionKind> kinds,
            RandomGenerator random,
            Predicate<Entry> asked) {
        return kinds.isEmpty()
                ? List.of()
                : new Round(List.copyOf(EnumSet.copyOf(kinds)), random, asked).make(count);
    }

    /// A question of one kind about an entry; empty where the entry cannot be asked so.
    ///
    /// @param index the place of the entry in the pool
    public Optional<Question> question(int index, QuestionKind kind, RandomGenerator random) {
        var round = new Round(List.of(kind), random, entry -> true);
        for (Evenness evenness : Evenness.values()) {
            Question question = round.about(index, kind, evenness);
            if (question != null) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    /// An entry of the pool.
    ///
    /// @param index its place in the pool
    public Entry entry(int index) {
        return pool.entries().get(index);
    }

    /// A card to be recalled and compared by the learner, in the card's own direction; idea by idea
    /// where its answer is long, else as one idea.
    ///
    /// @param index the place of the entry in the pool
    public IdeasQuestion flip(int index) {
        return RecallMaker.flip(entry(index));
    }

    /// One run of making questions, with what must be kept in balance over it.
    private final class Round {
        private final List<QuestionKind> kinds;
        private final RandomGenerator random;
        private final LengthBalance balance = new LengthBalance();
        private final Set<Entry> used = new HashSet<>();
        private final List<Integer> order;
        private boolean nextIsTrue;

        Round(List<QuestionKind> kinds, RandomGenerator random, Predicate<Entry> asked) {
            this.kinds = kinds;
            this.random = random;
            this.nextIsTrue = random.nextBoolean();
            this.order =
                    new ArrayList<>(
                            IntStream.range(0, pool.entries().size())
                                    .filter(i -> asked.test(pool.entries().get(i)))
                                    .boxed()
                                    .toList());
            Shuffle.shuffle(order, random);
        }

        /// First what can be asked with even options, then what can be asked at all.
        List<Question> make(int count) {
            var made = new ArrayList<Question>();
            for (Evenness evenness : Evenness.values()) {
                for (int index : order) {
                    if (made.size() == count) {
                        Shuffle.shuffle(made, random);
                        return made;
                    }
                    Question question =
                            used.contains(pool.entries().get(index)) ? null : any(index, evenness);
                    if (question != null) {
                        made.add(question);
                        used.addAll(entries(question));
                    }
                }
            }
            return made;
        }

        private @Nullable Question any(int index, Evenness evenness) {
            int first = random.nextInt(kinds.size());
            for (int turn = 0; turn < kinds.size(); turn++) {
                Question question =
                        about(index, kinds.get((first + turn) % kinds.size()), evenness);
                if (question != null) {
                    return question;
                }
            }
            return null;
        }

        @Nullable Question about(int index, QuestionKind kind, Evenness evenness) {
            if (kind == QuestionKind.MATCHING) {
                return matchings.make(index, order, used, random);
            }
            for (Direction direction : directions(pool.entries().get(index), kind)) {
                Fact fact = pool.fact(index, direction);
                Question question = fact == null ? null : about(index, fact, kind, evenness);
                if (question != null) {
                    return question;
                }
            }
            return null;
        }

        private @Nullable Question about(
                int index, Fact fact, QuestionKind kind, Evenness evenness) {
            return switch (kind) {
                case CHOICE -> choices.choice(index, fact, evenness, balance, random);
                case TRUE_FALSE -> trueFalse(index, fact, evenness);
                case TYPED -> recalls.typed(index, fact);
                case LIST -> RecallMaker.list(fact.entry());
                case CLOZE -> clozes.make(fact, random);
                case IDEAS -> RecallMaker.ideas(fact);
                case MATCHING ->
                        throw new IllegalStateException("a matching is about many entries");
            };
        }

        /// True and false take turns, so that half are true.
        private @Nullable Question trueFalse(int index, Fact fact, Evenness evenness) {
            Question question = choices.trueFalse(index, fact, nextIsTrue, evenness, random);
            nextIsTrue ^= question != null;
            return question;
        }

        private List<Direction> directions(Entry entry, QuestionKind kind) {
            boolean either =
                    kind == QuestionKind.CHOICE
                            || kind == QuestionKind.TRUE_FALSE
                            || kind == QuestionKind.TYPED;
            if (!either) {
                return List.of(Direction.TO_BACK);
            }
            boolean byChance = kind != QuestionKind.TYPED && options.direction() == null;
            Direction first = byChance ? Direction.values()[random.nextInt(2)] : wished(entry);
            return List.of(
                    first, first == Direction.TO_BACK ? Direction.TO_FRONT : Direction.TO_BACK);
        }

        private Direction wished(Entry entry) {
            Direction wished = options.direction();
            return wished == null ? Direction.of(entry) : wished;
        }
    }

    private static List<Entry> entries(Question question) {
        return question instanceof MatchingQuestion matching
                ? matching.lefts().stream().map(Option::of).toList()
                : List.of(question.entry());
    }
}
