package dev.recto.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.Asking;
import dev.recto.model.BasicNote;
import dev.recto.model.CardId;
import dev.recto.model.Flag;
import dev.recto.model.Grade;
import dev.recto.model.Memory;
import dev.recto.model.NoteId;
import dev.recto.model.Review;
import dev.recto.schedule.Explanation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Sittings in which everything happens that can happen, checked at every step. A failure names its
/// seed.
class SittingsAtRandomTest {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noCardIsLostAndEveryCardEndsGood(int seed) {
        var learner = new Learner(new Random(seed));

        learner.studyToTheEnd();

        assertThat(learner.sitting.progress().done()).isEqualTo(learner.present.size());
        assertThat(learner.lastGrades().keySet()).containsAll(learner.present);
        assertThat(learner.present)
                .allSatisfy(card -> assertThat(learner.lastGrades().get(card).settled()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takenBackToTheBeginningEverythingIsAsItWas(int seed) {
        var learner = new Learner(new Random(seed));
        Progress before = learner.sitting.progress();
        Asked first = learner.sitting.isFinished() ? null : learner.sitting.current();
        learner.studyToTheEnd();

        while (learner.sitting.canUndo()) {
            learner.sitting.undo();
        }

        assertThat(learner.sitting.progress()).isEqualTo(before);
        assertThat(learner.sitting.summary()).isEqualTo(Sitting.of(List.of(), Desk.DAYS).summary());
        if (first != null) {
            assertThat(learner.sitting.current()).isEqualTo(first);
        }
        var order = new ArrayList<CardId>();
        while (!learner.sitting.isFinished()) {
            order.add(learner.sitting.current().card().id());
            learner.answer(Grade.GOOD);
        }
        assertThat(order).isEqualTo(learner.planned);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLogLeadsToTheMemoriesThatWereSaved(int seed) {
        var learner = new Learner(new Random(seed));

        learner.studyToTheEnd();

        assertThat(learner.savedMemories())
                .allSatisfy(
                        (card, memory) ->
                                assertThat(Explanation.of(learner.log(card)).after())
                                        .isEqualTo(memory));
        assertThat(learner.savedMemories().keySet()).isEqualTo(learner.lastGrades().keySet());
    }

    /// Does anything at any time, and keeps its own books.
    private static final class Learner {
        private final Random chance;
        private final List<CardId> planned;
        private final Map<NoteId, Set<CardId>> cardsOf = new HashMap<>();
        private final Deque<Answered> saved = new ArrayDeque<>();
        private final Deque<Set<CardId>> removed = new ArrayDeque<>();
        private final Set<CardId> present;
        private final Sitting sitting;
        private Instant now = Desk.NOON;

        Learner(Random chance) {
            this.chance = chance;
            var cards = new ArrayList<Asked>();
            int notes = chance.nextInt(30);
            for (int i = 0; i < notes; i++) {
                cards.add(Desk.asked(i, "card " + i, null));
                if (chance.nextInt(4) == 0) {
                    cards.add(Desk.sibling(cards.getLast()));
                }
            }
            planned = cards.stream().map(asked -> asked.card().id()).toList();
            present = new HashSet<>(planned);
            cards.forEach(
                    asked ->
                            cardsOf.computeIfAbsent(asked.note().id(), id -> new HashSet<>())
                                    .add(asked.card().id()));
            sitting = Sitting.of(cards, Desk.DAYS);
        }

        void studyToTheEnd() {
            while (!sitting.isFinished()) {
                step();
                Progress progress = sitting.progress();
                assertThat(progress.done() + progress.remaining()).isEqualTo(present.size());
                assertThat(progress.done())
                        .isEqualTo(
                                present.stream()
                                        .filter(card -> settled(lastGrades().get(card)))
                                        .count());
            }
        }

        private void step() {
            CardId card = sitting.current().card().id();
            NoteId note = sitting.current().note().id();
            switch (chance.nextInt(20)) {
                case 0, 1, 2 -> undo();
                case 3 -> sitting.flag(Flag.BLUE);
                case 4 -> {
                    sitting.suspend();
                    remove(Set.of(card));
                }
                case 5 -> {
                    sitting.bury(Desk.DAY.plusDays(1));
                    remove(Set.of(card));
                }
                case 6 -> {
                    sitting.delete(note);
                    remove(unfinished(cardsOf.get(note)));
                }
                case 7 ->
                        sitting.edit(
                                Desk.note(note.value(), new BasicNote("new", "text", "", true)));
                case 8 -> now = now.plus(Duration.ofHours(1));
                default -> answer(Grade.of(chance.nextInt(6)));
            }
        }

        void answer(Grade grade) {
            sitting.reveal();
            now = now.plusSeconds(10);
            saved.push(sitting.answer(grade, Asking.FLIP, Duration.ofSeconds(7), now));
        }

        private void undo() {
            if (sitting.canUndo()) {
                Step step = sitting.undo();
                switch (step.kind()) {
                    case ANSWER -> assertThat(saved.pop()).isSameAs(step.answered());
                    case SUSPEND, BURY, DELETE -> present.addAll(removed.pop());
                    case FLAG, EDIT -> {}
                }
                assertThat(sitting.current()).isEqualTo(step.before());
            }
        }

        private void remove(Set<CardId> cards) {
            Set<CardId> gone = new HashSet<>(cards);
            gone.retainAll(present);
            present.removeAll(gone);
            removed.push(gone);
        }

        private Set<CardId> unfinished(Set<CardId> cards) {
            var open = new HashSet<>(cards);
            open.removeIf(card -> settled(lastGrades().get(card)));
            return open;
        }

        private static boolean settled(Grade grade) {
            return grade != null && grade.settled();
        }

        List<Review> log(CardId card) {
            return log().stream().filter(review -> review.card().equals(card)).toList();
        }

        List<Review> log() {
            return saved.reversed().stream().map(Answered::review).toList();
        }

        Map<CardId, Grade> lastGrades() {
            Map<CardId, Grade> grades = new HashMap<>();
            log().forEach(review -> grades.put(review.card(), review.grade()));
            return grades;
        }

        Map<CardId, Memory> savedMemories() {
            Map<CardId, Memory> memories = new HashMap<>();
            for (Answered answered : saved.reversed()) {
                if (answered.memory() != null) {
                    memories.put(answered.review().card(), answered.memory());
                }
            }
            return memories;
        }
    }
}
