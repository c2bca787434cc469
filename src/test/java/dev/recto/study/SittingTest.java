package dev.recto.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import dev.recto.model.Asking;
import dev.recto.model.BasicNote;
import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.ClozeNote;
import dev.recto.model.Flag;
import dev.recto.model.Grade;
import dev.recto.model.NoteId;
import dev.recto.model.Review;
import dev.recto.model.Sm2Memory;
import dev.recto.schedule.StudyDays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class SittingTest {
    private static final Duration THREE_SECONDS = Duration.ofSeconds(3);

    /// Each turn is the card that must be asked and the grade it then gets.
    @ParameterizedTest
    @CsvSource({
        // All at once.
        "ABc, A4 B5 c4",
        // Below Good comes back after five others, Hard too.
        "ABCDEFGH, A1 B4 C4 D4 E4 F4 A4 G4 H4",
        "ABCDEFGH, A3 B4 C4 D4 E4 F4 A4 G4 H4",
        // Until it is Good, however often.
        "ABCDEFGHIJKLM, A0 B4 C4 D4 E4 F4 A2 G4 H4 I4 J4 K4 A3 L4 M4 A4",
        // Sooner where there are not five others.
        "ABC, A1 B4 C4 A1 A4",
        "A, A1 A2 A3 A4",
        // Several keep their order, and none follows itself while another waits.
        "AB, A1 B1 A1 B1 A4 B4",
        "ABCDEFG, A1 B1 C4 D4 E4 F4 A4 B4 G4"
    })
    void cardsAreAskedInTurnUntilTheyAreGood(String cards, String turns) {
        Sitting sitting = Sitting.of(Desk.cards(cards), Desk.DAYS);

        play(sitting, turns);

        assertThat(sitting.isFinished()).isTrue();
        assertThat(sitting.progress()).isEqualTo(new Progress(cards.length(), 0, 0, 0));
    }

    @Test
    void anAnswerLeavesAReviewAndAMemory() {
        Asked asked = Desk.cards("A").getFirst();
        Sitting sitting = Sitting.of(List.of(asked), Desk.DAYS);
        sitting.reveal();

        Answered answered =
                sitting.answer(Grade.EASY, Asking.TYPED, THREE_SECONDS, Desk.NOON.plusMillis(5));

        assertThat(answered.review())
                .isEqualTo(
                        new Review(
                                asked.card().id(),
                                Desk.NOON.plusMillis(5),
                                Desk.DAY,
                                Grade.EASY,
                                Asking.TYPED,
                                THREE_SECONDS,
                                Desk.SM2.id(),
                                true));
        assertThat(answered.memory()).isEqualTo(new Sm2Memory(260, 3, 15, Desk.DAY, 3, 0));
    }

    @Test
    void repeatsOnTheSameDayAreLoggedAndChangeNoMemory() {
        Sitting sitting = Sitting.of(Desk.cards("A"), Desk.DAYS);

        List<Answered> answers = play(sitting, "A1 A3 A5");

        assertThat(answers).extracting(answered -> answered.review().counted()).containsOnly(true);
        assertThat(answers.get(0).memory()).isEqualTo(new Sm2Memory(250, 0, 1, Desk.DAY, 3, 1));
        assertThat(answers.get(1).memory()).isNull();
        assertThat(answers.get(2).memory()).isNull();
    }

    @Test
    void anAnswerBelongsToTheStudyDayInWhichItIsGiven() {
        Sitting sitting = Sitting.of(Desk.cards("A"), Desk.DAYS);
        var lateAtNight = Desk.DAYS.beginOf(Desk.DAY.plusDays(1)).minusSeconds(1);
        sitting.reveal();
        Answered failed = sitting.answer(Grade.AGAIN, Asking.FLIP, THREE_SECONDS, lateAtNight);
        sitting.reveal();
        Answered passed =
                sitting.answer(Grade.GOOD, Asking.FLIP, THREE_SECONDS, lateAtNight.plusSeconds(1));

        assertThat(failed.review().day()).isEqualTo(Desk.DAY);
        assertThat(passed.review().day()).isEqualTo(Desk.DAY.plusDays(1));
        assertThat(passed.memory()).isEqualTo(new Sm2Memory(250, 1, 1, Desk.DAY.plusDays(1), 4, 1));
    }

    @Test
    void outcomesAreWhatTheAnswersWouldLeadTo() {
        Sitting sitting = Sitting.of(Desk.cards("A"), Desk.DAYS);

        assertThat(sitting.outcomes(Desk.NOON)).containsOnlyKeys(Grade.values());
        assertThat(sitting.outcomes(Desk.NOON).get(Grade.GOOD).due())
                .isEqualTo(Desk.DAY.plusDays(15));
        Answered answered = answer(sitting, Grade.AGAIN);
        assertThat(sitting.outcomes(Desk.NOON).values())
                .as("asked again, whatever the answer")
                .allSatisfy(
                        outcome -> {
                            assertThat(outcome.changed()).isFalse();
                            assertThat(outcome.after()).isEqualTo(answered.memory());
                        });
    }

    @ParameterizedTest
    @CsvSource({"-5, 0", "0, 0", "900000, 900000", "3600000, 3600000", "3600001, 3600000"})
    void theTimeTakenIsKeptUpToAnHour(long taken, long kept) {
        Sitting sitting = Sitting.of(Desk.cards("A"), Desk.DAYS);
        sitting.reveal();

        Answered answered =
                sitting.answer(Grade.GOOD, Asking.FLIP, Duration.ofMillis(taken), Desk.NOON);

        assertThat(answered.review().taken()).hasMillis(kept);
    }

    @Test
    void aCardIsTurnedOverBeforeItIsGraded() {
        Sitting sitting = Sitting.of(Desk.cards("AB"), Desk.DAYS);

        assertThat(sitting.isAnswerShown()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> sitting.answer(Grade.GOOD, Asking.FLIP, THREE_SECONDS, Desk.NOON));
        sitting.reveal();
        assertThat(sitting.isAnswerShown()).isTrue();
        answer(sitting, Grade.GOOD);
        assertThat(sitting.isAnswerShown()).as("the next card").isFalse();
    }

    @Test
    void anEmptySittingIsFinished() {
        Sitting sitting = Sitting.of(List.of(), Desk.DAYS);

        assertThat(sitting.isFinished()).isTrue();
        assertThat(sitting.canUndo()).isFalse();
        assertThat(sitting.summary().answers()).isZero();
        assertThatIllegalStateException().isThrownBy(sitting::current);
        assertThatIllegalStateException().isThrownBy(sitting::reveal);
        assertThatIllegalStateException().isThrownBy(sitting::suspend);
        assertThatIllegalStateException().isThrownBy(sitting::undo);
    }

    @Test
    void noCardIsThereTwice() {
        List<Asked> twice =
                Stream.concat(Desk.cards("A").stream(), Desk.cards("A").stream()).toList();

        assertThatIllegalArgumentException().isThrownBy(() -> Sitting.of(twice, Desk.DAYS));
    }

    @Test
    void progressCountsTheCardInHandUntilItIsAnswered() {
        Sitting sitting = Sitting.of(Desk.cards("AbC"), Desk.DAYS);

        assertThat(sitting.progress()).isEqualTo(new Progress(0, 2, 1, 0));
        answer(sitting, Grade.GOOD);
        assertThat(sitting.progress()).isEqualTo(new Progress(1, 1, 1, 0));
        answer(sitting, Grade.AGAIN);
        assertThat(sitting.progress()).isEqualTo(new Progress(1, 1, 0, 1));
        answer(sitting, Grade.GOOD);
        assertThat(sitting.isRepeat()).isTrue();
        assertThat(sitting.progress()).isEqualTo(new Progress(2, 0, 0, 1));
        assertThat(sitting.progress().remaining()).isEqualTo(1);
    }

    @Test
    void anAnswerTakenBackCanBeGivenOtherwise() {
        Sitting sitting = Sitting.of(Desk.cards("AB"), Desk.DAYS);
        Answered answered = play(sitting, "A1").getFirst();

        Step undone = sitting.undo();

        assertThat(undone.kind()).isEqualTo(Step.Kind.ANSWER);
        assertThat(undone.answered()).isSameAs(answered);
        assertThat(undone.before()).isEqualTo(Desk.cards("A").getFirst());
        assertThat(sitting.current()).isEqualTo(undone.before());
        assertThat(sitting.isAnswerShown()).isTrue();
        play(sitting, "A4 B4");
        assertThat(sitting.isFinished()).isTrue();
        assertThat(sitting.summary().answers()).as("the undone one is forgotten").isEqualTo(2);
    }

    @Test
    void aFinishedSittingCanBeTakenBackToItsFirstCard() {
        Sitting sitting = Sitting.of(Desk.cards("ABc"), Desk.DAYS);
        play(sitting, "A1 B4 c2 A4 c4");

        while (sitting.canUndo()) {
            sitting.undo();
        }

        assertThat(sitting.progress()).isEqualTo(new Progress(0, 2, 1, 0));
        assertThat(sitting.summary().cards()).isZero();
        play(sitting, "A1 B4 c2 A4 c4");
        assertThat(sitting.isFinished()).isTrue();
    }

    @Test
    void aFlagStaysOnTheCardInHand() {
        Sitting sitting = Sitting.of(Desk.cards("AB"), Desk.DAYS);
        sitting.reveal();

        Card flagged = sitting.flag(Flag.RED);

        assertThat(flagged.flag()).isEqualTo(Flag.RED);
        assertThat(sitting.current().card()).isEqualTo(flagged);
        assertThat(sitting.isAnswerShown()).as("the card stays turned over").isTrue();
        assertThat(sitting.undo().kind()).isEqualTo(Step.Kind.FLAG);
        assertThat(sitting.current().card().flag()).isEqualTo(Flag.NONE);
    }

    @Test
    void anAnswerThatWasSeenStaysShownWhenAnEarlierFlagIsTakenBack() {
        Sitting sitting = Sitting.of(Desk.cards("AB"), Desk.DAYS);
        sitting.flag(Flag.RED);
        sitting.reveal();

        sitting.undo();

        assertThat(sitting.current().card().flag()).isEqualTo(Flag.NONE);
        assertThat(sitting.isAnswerShown()).isTrue();
    }

    @Test
    void aCardTakenBackBeforeItWasTurnedOverIsAskedAgain() {
        Sitting sitting = Sitting.of(Desk.cards("AB"), Desk.DAYS);
        sitting.suspend();
        sitting.reveal();

        sitting.undo();

        assertThat(sitting.isAnswerShown()).as("the answer of another card was seen").isFalse();
    }

    @Test
    void notesAreEditedAndDeletedAlsoWhenAllIsFinished() {
        Sitting sitting = Sitting.of(Desk.cards("AB"), Desk.DAYS);
        play(sitting, "A4 B4");
        NoteId first = Desk.cards("A").getFirst().note().id();

        sitting.edit(Desk.note(first.value(), new BasicNote("new", "text")));
        sitting.delete(first);

        assertThat(sitting.isFinished()).isTrue();
        assertThat(sitting.summary().comesBack()).hasSize(1).containsValue(1);
        assertThat(sitting.undo())
                .isEqualTo(new Step(Step.Kind.DELETE, first, Set.of(id("A")), null, null));
        assertThat(sitting.undo()).isEqualTo(new Step(Step.Kind.EDIT, first, Set.of(), null, null));
        assertThat(sitting.undo().kind()).isEqualTo(Step.Kind.ANSWER);
    }

    @Test
    void theFirstQuestionIsStillAskedWhenTheKindOfItsNoteChanges() {
        Sitting sitting = Sitting.of(Desk.cards("A"), Desk.DAYS);
        long note = sitting.current().note().id().value();

        sitting.edit(Desk.note(note, new ClozeNote("{{c2::x}} and {{c3::y}}", "")));

        assertThat(sitting.current().card().ordinal()).isEqualTo(2);
        assertThat(sitting.current().sides().question()).isEqualTo("‹…› and y");
    }

    @Test
    void aStepNamesTheNoteThatWasChangedAlsoWhereAnotherIsInHand() {
        Sitting sitting = Sitting.of(Desk.cards("AB"), Desk.DAYS);
        NoteId other = Desk.cards("B").getFirst().note().id();

        sitting.edit(Desk.note(other.value(), new BasicNote("new", "text")));

        Step step = sitting.undo();
        assertThat(step.note()).isEqualTo(other);
        assertThat(step.before()).isEqualTo(sitting.current());
    }

    @Test
    void aSuspendedOrBuriedCardLeavesTheSittingAndComesBackByUndo() {
        Sitting sitting = Sitting.of(Desk.cards("ABC"), Desk.DAYS);

        assertThat(sitting.suspend().suspended()).isTrue();
        assertThat(sitting.bury(Desk.DAY.plusDays(1)).buriedUntil())
                .isEqualTo(Desk.DAY.plusDays(1));

        assertThat(sitting.progress()).isEqualTo(new Progress(0, 1, 0, 0));
        assertThat(sitting.undo().kind()).isEqualTo(Step.Kind.BURY);
        assertThat(sitting.undo().kind()).isEqualTo(Step.Kind.SUSPEND);
        play(sitting, "A4 B4 C4");
    }

    @Test
    void anEditedNoteIsSeenInEachOfItsCards() {
        Asked card = Desk.cards("A").getFirst();
        Sitting sitting = Sitting.of(List.of(card, Desk.sibling(card)), Desk.DAYS);
        sitting.reveal();

        sitting.edit(Desk.note(card.note().id().value(), new BasicNote("a", "b", "", true)));

        assertThat(sitting.current().sides().question()).isEqualTo("a");
        assertThat(sitting.isAnswerShown()).isTrue();
        answer(sitting, Grade.GOOD);
        assertThat(sitting.current().sides().question()).isEqualTo("b");
        sitting.undo();
        assertThat(sitting.undo().kind()).isEqualTo(Step.Kind.EDIT);
        assertThat(sitting.current().sides()).isEqualTo(card.sides());
    }

    @Test
    void aCardThatItsNoteNoLongerAsksLeavesTheSitting() {
        Asked card = Desk.cards("A").getFirst();
        Sitting sitting = Sitting.of(List.of(Desk.sibling(card), card), Desk.DAYS);

        sitting.edit(Desk.note(card.note().id().value(), new BasicNote("A", "A?")));

        assertThat(sitting.current().card()).isEqualTo(card.card());
        assertThat(sitting.progress().remaining()).isEqualTo(1);
    }

    @Test
    void aDeletedNoteTakesAllItsCardsAlong() {
        Asked card = Desk.cards("A").getFirst();
        Sitting sitting =
                Sitting.of(
                        List.of(card, Desk.sibling(card), Desk.cards("B").getFirst()), Desk.DAYS);
        play(sitting, "A1");

        sitting.delete(card.note().id());

        play(sitting, "B4");
        assertThat(sitting.isFinished()).isTrue();
        sitting.undo();
        assertThat(sitting.undo().kind()).isEqualTo(Step.Kind.DELETE);
        assertThat(sitting.progress()).isEqualTo(new Progress(0, 1, 1, 1));
    }

    @Test
    void practiceIsLoggedAndLeavesTheScheduleAlone() {
        Sitting sitting = Sitting.practice(Desk.cards("Ab"), Desk.DAYS);

        assertThat(sitting.isPractice()).isTrue();
        assertThat(sitting.outcomes(Desk.NOON)).isEmpty();
        List<Answered> answers = play(sitting, "A1 b4 A4");

        assertThat(answers).extracting(Answered::memory).containsOnlyNulls();
        assertThat(answers).extracting(answered -> answered.review().counted()).containsOnly(false);
        assertThat(sitting.isFinished()).isTrue();
        assertThat(sitting.summary().comesBack()).isEmpty();
        assertThat(sitting.summary().answers()).isEqualTo(3);
    }

    @Test
    void theSummarySaysWhatWasDoneAndWhatComesBackWhen() {
        Sitting sitting = Sitting.of(Desk.cards("ABcDE"), Desk.DAYS);
        play(sitting, "A1 B5 c4");
        sitting.suspend(); // D, not answered
        play(sitting, "E0 A3 E4 A4");

        Summary summary = sitting.summary();

        assertThat(summary.cards()).isEqualTo(4);
        assertThat(summary.atOnce()).isEqualTo(2);
        assertThat(summary.answers()).isEqualTo(7);
        assertThat(summary.grades())
                .containsExactly(
                        entry(Grade.BLACKOUT, 1),
                        entry(Grade.AGAIN, 1),
                        entry(Grade.NEARLY, 0),
                        entry(Grade.HARD, 1),
                        entry(Grade.GOOD, 3),
                        entry(Grade.EASY, 1));
        assertThat(summary.thinking()).isEqualTo(THREE_SECONDS.multipliedBy(7));
        assertThat(summary.comesBack())
                .containsExactly(entry(Desk.DAY.plusDays(1), 3), entry(Desk.DAY.plusDays(15), 1));
        assertThat(sitting.answeredCards()).containsExactly(id("A"), id("B"), id("c"), id("E"));
    }

    @Test
    void aCardSuspendedAfterItsAnswerDoesNotComeBack() {
        Sitting sitting = Sitting.of(Desk.cards("A"), Desk.DAYS);
        play(sitting, "A1");

        sitting.suspend();

        assertThat(sitting.summary().comesBack()).isEmpty();
        assertThat(sitting.summary().cards()).isEqualTo(1);
    }

    @Test
    void whatLeftAfterItsAnswerDoesNotComeBack() {
        Asked card = Desk.cards("A").getFirst();
        Asked sibling = Desk.sibling(card);
        Sitting sitting =
                Sitting.of(
                        List.of(
                                card,
                                sibling,
                                Desk.cards("B").getFirst(),
                                Desk.cards("C").getFirst()),
                        Desk.DAYS);
        answer(sitting, Grade.GOOD);
        answer(sitting, Grade.GOOD);
        play(sitting, "B1 C1");
        sitting.bury(Desk.DAY.plusDays(3)); // B
        assertThat(sitting.summary().comesBack().values()).containsExactlyInAnyOrder(2, 1);

        sitting.edit(Desk.note(card.note().id().value(), new BasicNote("A", "no way back")));
        assertThat(sitting.summary().comesBack().values()).containsExactlyInAnyOrder(1, 1);
        sitting.delete(card.note().id());

        assertThat(sitting.summary().comesBack()).containsExactly(entry(Desk.DAY.plusDays(1), 1));
        assertThat(sitting.summary().cards()).isEqualTo(4);
    }

    @Test
    void aPauseIsNoThinking() {
        Sitting sitting = Sitting.of(Desk.cards("A"), Desk.DAYS);
        sitting.reveal();

        sitting.answer(Grade.GOOD, Asking.FLIP, Duration.ofMinutes(20), Desk.NOON);

        assertThat(sitting.summary().thinking()).isEqualTo(Review.LONGEST_THINKING);
    }

    @Test
    void theDayBeginsWhenTheLearnerSays() {
        var midnight = new StudyDays(java.time.LocalTime.MIDNIGHT, ZoneOffset.UTC);
        Sitting sitting = Sitting.of(Desk.cards("A"), midnight);
        sitting.reveal();

        Answered answered =
                sitting.answer(
                        Grade.GOOD,
                        Asking.FLIP,
                        THREE_SECONDS,
                        Desk.NOON.plus(Duration.ofHours(13)));

        assertThat(answered.review().day()).isEqualTo(Desk.DAY.plusDays(1));
    }

    private static List<Answered> play(Sitting sitting, String turns) {
        return Stream.of(turns.split(" "))
                .map(
                        turn -> {
                            assertThat(sitting.current().sides().question())
                                    .as("asked in %s", turns)
                                    .isEqualTo(turn.substring(0, 1));
                            return answer(sitting, Grade.of(turn.charAt(1) - '0'));
                        })
                .toList();
    }

    private static Answered answer(Sitting sitting, Grade grade) {
        sitting.reveal();
        return sitting.answer(grade, Asking.FLIP, THREE_SECONDS, Desk.NOON);
    }

    private static CardId id(String letter) {
        return new CardId(letter.codePointAt(0));
    }
}
