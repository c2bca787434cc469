package dev.recto.quiz.make;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.quiz.question.ChoiceQuestion;
import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.Entry;
import dev.recto.quiz.question.Option;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.QuestionKind;
import dev.recto.quiz.question.Trait;
import dev.recto.quiz.text.ContentWords;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/// What choice questions must reach, over five real decks, all of them together and each starter
/// deck, with a thousand seeds.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChoiceGoalsTest {
    private static final int SEEDS = 1000;
    private static final int A_SEED = 10;

    /// What several decks tell of; each line one concept.
    private static final List<Set<String>> CONCEPTS =
            List.of(
                    Set.of("internal customers", "internal customer (employees)"),
                    Set.of("external customers", "external customers(regular customers)"),
                    Set.of("demographics", "demographic information", "demographic"),
                    Set.of("psychographic information", "psychographic"),
                    Set.of("firmographic information", "firmographic:"),
                    Set.of("customer satisfaction"),
                    Set.of("perception"),
                    Set.of("customer attributes (kännetecken)", "customer attributes"),
                    Set.of(
                            "customer service",
                            "what is customer service?",
                            "whats customer service",
                            "what is customer service"));

    private final List<ChoiceQuestion> questions = new ArrayList<>();

    static RandomGenerator chance(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @BeforeAll
    void makeQuestions() {
        var decks = new ArrayList<>(SeedDecks.each());
        decks.add(SeedDecks.all());
        decks.addAll(SeedDecks.starters());
        List<QuestionMaker> makers =
                decks.stream()
                        .map(deck -> new QuestionMaker(new Pool(deck), QuizOptions.USUAL))
                        .toList();
        for (int seed = 0; seed < SEEDS; seed++) {
            QuestionMaker maker = makers.get(seed % makers.size());
            for (Question question :
                    maker.questions(A_SEED, List.of(QuestionKind.CHOICE), chance(seed))) {
                questions.add((ChoiceQuestion) question);
            }
        }
        assertThat(questions).hasSize(SEEDS * A_SEED);
    }

    private static List<String> texts(ChoiceQuestion question) {
        return question.options().stream().map(Option::text).toList();
    }

    private static double ratio(ChoiceQuestion question) {
        var lengths = texts(question).stream().mapToInt(String::length).summaryStatistics();
        return (double) lengths.getMax() / lengths.getMin();
    }

    @Test
    void thereAreThreeToFiveOptions() {
        assertThat(questions).allSatisfy(q -> assertThat(q.options()).hasSizeBetween(3, 5));
    }

    @Test
    void noOptionIsThereTwice() {
        assertThat(questions)
                .allSatisfy(
                        q ->
                                assertThat(texts(q).stream().map(t -> t.toLowerCase(Locale.ROOT)))
                                        .doesNotHaveDuplicates());
    }

    @Test
    void noWrongOptionTellsOfTheConceptOfTheKey() {
        assertThat(questions)
                .allSatisfy(
                        q ->
                                assertThat(q.options())
                                        .filteredOn(option -> option.of() != q.entry())
                                        .noneMatch(option -> isOneConcept(option.of(), q.entry())));
    }

    private static boolean isOneConcept(Entry a, Entry b) {
        String one = a.note().headline().toLowerCase(Locale.ROOT);
        String other = b.note().headline().toLowerCase(Locale.ROOT);
        return one.equals(other)
                || CONCEPTS.stream().anyMatch(c -> c.contains(one) && c.contains(other));
    }

    @Test
    void optionsAreAboutAsLongAsEachOther() {
        assertThat(questions.stream().filter(q -> ratio(q) > 2))
                .hasSizeLessThan(questions.size() / 10);
        assertThat(questions).allSatisfy(q -> assertThat(ratio(q)).isLessThanOrEqualTo(3));
    }

    @Test
    void theKeyIsTheLongestNeitherOftenNorSeldom() {
        List<ChoiceQuestion> four =
                questions.stream().filter(q -> q.options().size() == 4).toList();
        long longest = four.stream().filter(ChoiceGoalsTest::isKeyLongest).count();
        assertThat((double) longest / four.size()).isBetween(0.15, 0.35);
    }

    private static boolean isKeyLongest(ChoiceQuestion question) {
        List<String> texts = texts(question);
        int key = texts.get(question.key()).length();
        return IntStream.range(0, texts.size())
                .allMatch(i -> i == question.key() || texts.get(i).length() < key);
    }

    @Test
    void theKeyStandsAnywhere() {
        List<ChoiceQuestion> four =
                questions.stream().filter(q -> q.options().size() == 4).toList();
        double expected = four.size() / 4.0;
        double chiSquare =
                IntStream.range(0, 4)
                        .mapToDouble(
                                place ->
                                        four.stream().filter(q -> q.key() == place).count()
                                                - expected)
                        .map(d -> d * d / expected)
                        .sum();
        assertThat(chiSquare).as("three degrees of freedom, one in a thousand").isLessThan(16.27);
    }

    @Test
    void noWordOfTheStemIsInTheKey() {
        assertThat(questions)
                .allSatisfy(
                        q -> {
                            Set<String> shared = new HashSet<>(ContentWords.stems(q.stem()));
                            shared.retainAll(ContentWords.stems(texts(q).get(q.key())));
                            assertThat(shared).isEmpty();
                        });
    }

    @Test
    void blanksDoNotTellTheKey() {
        long alone =
                questions.stream()
                        .filter(q -> texts(q).get(q.key()).contains(Question.BLANK))
                        .filter(
                                q ->
                                        texts(q).stream()
                                                        .filter(t -> t.contains(Question.BLANK))
                                                        .count()
                                                == 1)
                        .count();
        long blanked =
                questions.stream()
                        .filter(q -> texts(q).get(q.key()).contains(Question.BLANK))
                        .count();
        assertThat((double) alone / blanked).isLessThan(0.25);
    }

    @Test
    void siblingsAreOfferedForEachOther() {
        var entries = SeedDecks.each().get(1);
        var maker = new QuestionMaker(new Pool(entries), new QuizOptions(4, Direction.TO_FRONT));
        int secondary =
                IntStream.range(0, entries.size())
                        .filter(
                                i ->
                                        entries.get(i)
                                                .note()
                                                .headline()
                                                .equals("secondary expectations"))
                        .findFirst()
                        .orElseThrow();
        long met =
                IntStream.range(0, 50)
                        .filter(
                                seed ->
                                        maker.question(secondary, QuestionKind.CHOICE, chance(seed))
                                                                .orElseThrow()
                                                        instanceof ChoiceQuestion choice
                                                && texts(choice).contains("primary expectations"))
                        .count();
        assertThat(met).isGreaterThan(25);
    }

    @Test
    void twoCardsAreEnough() {
        var maker =
                new QuestionMaker(
                        new Pool(SeedDecks.each().get(1).subList(0, 2)), QuizOptions.USUAL);
        List<Question> made = maker.questions(2, List.of(QuestionKind.CHOICE), chance(1));
        assertThat(made).hasSize(2);
        assertThat(made).allSatisfy(q -> assertThat(((ChoiceQuestion) q).options()).hasSize(2));
        assertThat(made).allSatisfy(q -> assertThat(q.traits()).contains(Trait.FEW_OPTIONS));
    }

    @Test
    void anOptionThatNobodyTakesRestsWhereThereIsAnother() {
        List<Entry> deck = SeedDecks.all();
        OptionHistory history =
                (_, option) ->
                        deck.indexOf(option) % 3 == 0
                                ? new OptionHistory.Count(20, 0)
                                : new OptionHistory.Count(20, 1);
        assertThat(shareOfThirds(deck, history)).isLessThan(0.02);
        assertThat(shareOfThirds(deck, OptionHistory.NONE)).isGreaterThan(0.2);
    }

    /// How many of the wrong options come from every third entry.
    private static double shareOfThirds(List<Entry> deck, OptionHistory history) {
        var maker = new QuestionMaker(new Pool(deck), QuizOptions.USUAL, history);
        List<Entry> wrong =
                maker.questions(60, List.of(QuestionKind.CHOICE), chance(1)).stream()
                        .map(ChoiceQuestion.class::cast)
                        .flatMap(
                                q ->
                                        q.options().stream()
                                                .map(Option::of)
                                                .filter(e -> e != q.entry()))
                        .toList();
        return wrong.stream().filter(e -> deck.indexOf(e) % 3 == 0).count() / (double) wrong.size();
    }

    @Test
    void oneSeedGivesTheSameQuestions() {
        var deck = SeedDecks.all();
        List<QuestionKind> kinds = List.of(QuestionKind.values());
        assertThat(
                        new QuestionMaker(new Pool(deck), QuizOptions.USUAL)
                                .questions(40, kinds, chance(3)))
                .isEqualTo(
                        new QuestionMaker(new Pool(deck), QuizOptions.USUAL)
                                .questions(40, kinds, chance(3)))
                .isNotEqualTo(
                        new QuestionMaker(new Pool(deck), QuizOptions.USUAL)
                                .questions(40, kinds, chance(4)));
    }
}
