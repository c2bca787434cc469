package dev.recto.quiz.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.Guid;
import dev.recto.model.ListNote;
import dev.recto.quiz.make.Pool;
import dev.recto.quiz.make.QuestionMaker;
import dev.recto.quiz.make.QuizOptions;
import dev.recto.quiz.make.SeedDecks;
import dev.recto.quiz.question.Entry;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.sitting.LearnSitting.Climber;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

class LearnSittingTest {
    private static final List<Rung> ALL = List.of(Rung.RECOGNISE, Rung.TYPE, Rung.FLIP);

    private static LearnSitting of(int cards) {
        return LearnSitting.of(
                IntStream.range(0, cards)
                        .mapToObj(i -> new Climber(new Guid("n" + i), 0, ALL))
                        .toList());
    }

    private static RandomGenerator chance(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Test
    void aCardClimbsFromRecognitionToRecall() {
        LearnSitting sitting = of(1);
        for (Rung rung : ALL) {
            assertThat(sitting.current().rungs().getFirst()).isEqualTo(rung);
            sitting = sitting.answered(true);
        }
        assertThat(sitting.finished()).isTrue();
        assertThat(sitting.done()).hasSize(1);
    }

    @Test
    void aMissedCardComesBackAfterAFewOthersOnTheSameRung() {
        LearnSitting sitting = of(10).answered(false);
        var between = new ArrayList<Guid>();
        while (!sitting.current().guid().equals(new Guid("n0"))) {
            between.add(sitting.current().guid());
            sitting = sitting.answered(true);
        }
        assertThat(between).hasSize(3);
        assertThat(sitting.current().rungs()).isEqualTo(ALL);
        assertThat(sitting.current().misses()).isEqualTo(1);
    }

    @Test
    void itEndsWhenEachWasRecalledHoweverOftenItWasMissed() {
        for (int seed = 0; seed < 50; seed++) {
            RandomGenerator random = chance(seed);
            LearnSitting sitting = of(1 + random.nextInt(20));
            int cards = sitting.waiting().size();
            Map<Guid, Integer> right = new HashMap<>();
            while (!sitting.finished()) {
                boolean known = random.nextInt(3) > 0;
                right.merge(sitting.current().guid(), known ? 1 : 0, Integer::sum);
                sitting = sitting.answered(known);
            }
            assertThat(sitting.done()).hasSize(cards);
            assertThat(right.values())
                    .as("each rung once, in one sitting")
                    .containsOnly(ALL.size());
        }
    }

    @Test
    void missedItemsOfAListAreAskedOnceMoreAtTheEnd() {
        LearnSitting sitting = of(2).answered(false, Set.of(2)).answered(true);
        while (!sitting.current().rung().equals(Rung.ITEMS)) {
            sitting = sitting.answered(true);
        }
        assertThat(sitting.waiting()).as("the other card is finished").hasSize(1);
        assertThat(sitting.current().guid()).isEqualTo(new Guid("n0"));
        assertThat(sitting.current().items()).containsExactly(2);

        assertThat(sitting.answered(false, Set.of(2)).current())
                .isEqualTo(new Climber(new Guid("n0"), 0, List.of(), 2, new TreeSet<>(Set.of(2))));
        assertThat(sitting.answered(true).finished()).isTrue();
    }

    @Test
    void someItemsAreNotTheCard() {
        var planets = new ListNote("Planets", List.of("Mercury", "Venus", "Earth", "Mars"));
        var entry = new Entry(new Guid("n0"), null, "Sky", planets, ListNote.WHOLE);
        var ladder = new Ladder(new QuestionMaker(new Pool(List.of(entry)), QuizOptions.USUAL));
        var climber = new Climber(entry.guid(), 0, List.of(), 1, new TreeSet<>(Set.of(1, 3, 9)));

        Question rest = ladder.question(0, climber, chance(1));
        Question whole = ladder.question(0, Rung.TYPE, chance(1));

        assertThat(rest.answer()).isEqualTo("Venus\nMars");
        assertThat(rest.asksItsCard()).isFalse();
        assertThat(whole.asksItsCard()).isTrue();
    }

    @Test
    void whatIsGoneIsNotAsked() {
        LearnSitting sitting = of(4).keeping((guid, ordinal) -> !guid.value().equals("n0"));
        assertThat(sitting.waiting())
                .extracting(c -> c.guid().value())
                .containsExactly("n1", "n2", "n3");
    }

    @Test
    void everyCardHasALadderWithAQuestionForEachRung() {
        var pool = new Pool(SeedDecks.all());
        var ladder = new Ladder(new QuestionMaker(pool, QuizOptions.USUAL));
        for (int i = 0; i < pool.entries().size(); i++) {
            List<Rung> rungs = ladder.rungs(i, chance(i));
            assertThat(rungs).isNotEmpty().isSorted();
            for (Rung rung : rungs) {
                assertThat(ladder.question(i, rung, chance(i)).entry())
                        .isEqualTo(pool.entries().get(i));
            }
        }
    }

    @Test
    void whatWasTypedNeedNotBeFlipped() {
        List<Entry> words =
                List.of("dog-Hund", "cat-Katze", "mouse-Maus", "horse-Pferd").stream()
                        .map(w -> w.split("-"))
                        .map(
                                w ->
                                        new Entry(
                                                new Guid(w[0]),
                                                null,
                                                "words",
                                                new BasicNote(w[0], w[1]),
                                                0))
                        .toList();
        var ladder = new Ladder(new QuestionMaker(new Pool(words), QuizOptions.USUAL));
        assertThat(ladder.rungs(0, chance(1))).containsExactly(Rung.RECOGNISE, Rung.TYPE);
    }
}
