package dev.recto.ui.study;

import static dev.recto.ui.LibraryFixture.TODAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.Asking;
import dev.recto.model.BasicNote;
import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.Flag;
import dev.recto.model.Grade;
import dev.recto.model.ListNote;
import dev.recto.model.NoteId;
import dev.recto.model.Review;
import dev.recto.schedule.StudyDays;
import dev.recto.store.change.Run;
import dev.recto.study.Progress;
import dev.recto.ui.LibraryFixture;
import dev.recto.ui.MovingClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

class StudyViewModelTest {
    private static final Duration THINKING = Duration.ofSeconds(7);

    @TempDir Path folder;

    private final MovingClock clock = new MovingClock(LibraryFixture.CLOCK.instant());
    private LibraryFixture fixture;
    private DeckId deck;
    private StudyViewModel model;

    @BeforeEach
    void open() {
        fixture = new LibraryFixture(folder);
        deck = fixture.deck(null, "Fruit");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void cardsAreAskedUntilEachIsGood() {
        fixture.notes(deck, 3);
        begin();

        assertThat(answer(Grade.AGAIN)).isEqualTo("question 1");
        assertThat(answer(Grade.EASY)).isEqualTo("question 2");
        assertThat(answer(Grade.GOOD)).isEqualTo("question 3");
        assertThat(model.isRepeat()).isTrue();
        assertThat(progress()).isEqualTo(new Progress(2, 0, 0, 1));
        assertThat(answer(Grade.HARD)).isEqualTo("question 1");
        assertThat(answer(Grade.GOOD)).isEqualTo("question 1");

        assertThat(phase()).isEqualTo(Phase.FINISHED);
        assertThat(model.summary().cards()).isEqualTo(3);
        assertThat(model.summary().answers()).isEqualTo(5);
        assertThat(model.summary().thinking()).isEqualTo(THINKING.multipliedBy(5));
        assertThat(model.summary().comesBack()).containsExactly(Map.entry(TODAY.plusDays(1), 3));
    }

    @Test
    void everyGradeIsInTheLogAtOnce() {
        fixture.notes(deck, 1);
        begin();
        Card card = card();

        answer(Grade.AGAIN);

        assertThat(log(card))
                .containsExactly(
                        new Review(
                                card.id(),
                                clock.instant(),
                                TODAY,
                                Grade.AGAIN,
                                Asking.FLIP,
                                THINKING,
                                LibraryFixture.OPTIONS.scheduler(),
                                true));
        assertThat(stored(card).memory().due()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void anAnswerAfterTheStudyDayHasBegunBelongsToTheNewDay() {
        fixture.notes(deck, 2);
        begin();
        Card first = card();
        answer(Grade.GOOD);
        Card second = card();
        clock.pass(Duration.ofDays(1));
        answer(Grade.GOOD);

        assertThat(log(first)).extracting(Review::day).containsExactly(TODAY);
        assertThat(log(second)).extracting(Review::day).containsExactly(TODAY.plusDays(1));
    }

    @Test
    void aGradeBeforeTheAnswerIsShownIsNone() {
        fixture.notes(deck, 1);
        begin();
        Card card = card();

        model.grade(Grade.GOOD);

        assertThat(phase()).isEqualTo(Phase.QUESTION);
        assertThat(log(card)).isEmpty();
        assertThat(model.outcomes()).isEmpty();
    }

    @Test
    void everyStepBackToTheFirstCardIsTakenBackInTheLibraryToo() {
        fixture.notes(deck, 3);
        begin();
        List<Card> before = fixture.file.cards().of(card().note());
        Card first = card();
        answer(Grade.AGAIN);
        answer(Grade.GOOD);
        model.flag();
        model.suspend();
        answer(Grade.GOOD);
        assertThat(phase()).isEqualTo(Phase.FINISHED);

        for (int step = 0; step < 5; step++) {
            assertThat(model.undoableProperty().get()).isTrue();
            model.undo();
        }

        assertThat(model.undoableProperty().get()).isFalse();
        assertThat(asked()).isEqualTo("question 1");
        assertThat(phase()).isEqualTo(Phase.ANSWER);
        assertThat(progress()).isEqualTo(new Progress(0, 0, 3, 0));
        assertThat(fixture.file.cards().of(first.note())).isEqualTo(before);
        assertThat(allCards())
                .allMatch(Card::isNew)
                .noneMatch(Card::suspended)
                .allMatch(card -> card.flag() == Flag.NONE)
                .allMatch(card -> log(card).isEmpty());

        model.undo();
        assertThat(allCards()).hasSize(3);
    }

    @Test
    void aCardIsFlaggedAndUnflagged() {
        fixture.notes(deck, 1);
        begin();
        Card card = card();

        model.flag();
        assertThat(stored(card).flag()).isEqualTo(Flag.RED);
        assertThat(card().flag()).isEqualTo(Flag.RED);
        assertThat(phase()).isEqualTo(Phase.QUESTION);

        model.flag();
        assertThat(stored(card).flag()).isEqualTo(Flag.NONE);
        model.undo();
        assertThat(card().flag()).isEqualTo(Flag.RED);
    }

    @Test
    void suspendedAndBuriedCardsLeaveTheSitting() {
        fixture.notes(deck, 2);
        begin();
        Card first = card();
        model.suspend();
        Card second = card();
        model.bury();

        assertThat(phase()).isEqualTo(Phase.FINISHED);
        assertThat(stored(first).suspended()).isTrue();
        assertThat(stored(second).buriedUntil()).isEqualTo(TODAY.plusDays(1));

        model.undo();
        assertThat(asked()).isEqualTo("question 2");
        assertThat(stored(second).buriedUntil()).isNull();
        model.undo();
        assertThat(asked()).isEqualTo("question 1");
        assertThat(stored(first).suspended()).isFalse();
    }

    @Test
    void nothingHappensToACardWhenNoneIsInHand() {
        begin();

        model.flag();
        model.suspend();
        model.bury();
        model.reveal();
        model.grade(Grade.GOOD);
        model.undo();

        assertThat(phase()).isEqualTo(Phase.NOTHING);
        assertThat(fixture.failures).isEmpty();
    }

    @Test
    void anEditOfTheNoteIsFollowed() {
        fixture.notes(deck, 2);
        begin();
        NoteId note = card().note();
        model.reveal();

        edit(note, new BasicNote("pear", "green"));
        assertThat(asked()).isEqualTo("pear");
        assertThat(phase()).isEqualTo(Phase.ANSWER);

        model.undo();
        assertThat(asked()).isEqualTo("question 1");
        assertThat(fixture.file.notes().find(note).orElseThrow().note().headline())
                .isEqualTo("question 1");
    }

    @Test
    void theSavesWhileANoteIsWrittenAreTakenBackTogether() {
        fixture.notes(deck, 2);
        begin();
        answer(Grade.GOOD);
        NoteId note = card().note();
        String before = asked();
        var run = new Run();
        for (String front : List.of("p", "pe", "pear")) {
            fixture.library.change(
                    file ->
                            file.notes()
                                    .edit(note, new BasicNote(front, "x"), new TreeSet<>(), run),
                    _ -> {});
        }
        assertThat(asked()).isEqualTo("pear");

        model.undo();
        assertThat(asked()).isEqualTo(before);
        model.undo();
        assertThat(asked()).isNotEqualTo(before);
        assertThat(phase()).isEqualTo(Phase.ANSWER);
    }

    @Test
    void aDeletedNoteLeavesTheSitting() {
        fixture.notes(deck, 2);
        begin();
        NoteId note = card().note();

        fixture.library.change(file -> file.notes().delete(List.of(note)), _ -> {});
        assertThat(asked()).isEqualTo("question 2");
        assertThat(progress().remaining()).isEqualTo(1);

        model.undo();
        assertThat(asked()).isEqualTo("question 1");
        assertThat(fixture.file.notes().find(note)).isPresent();
    }

    @Test
    void whatIsDoneAgainIsDoneInTheSittingToo() {
        fixture.notes(deck, 2);
        begin();
        Card first = card();
        answer(Grade.GOOD);
        model.undo();
        assertThat(log(first)).isEmpty();

        fixture.library.redo();

        assertThat(log(first)).hasSize(1);
        assertThat(asked()).isEqualTo("question 2");
        fixture.library.undo();
        assertThat(asked()).isEqualTo("question 1");
    }

    @Test
    void takingBackWhatWasDoneElsewhereTakesNoAnswerBack() {
        fixture.notes(deck, 3);
        begin();
        Card first = card();
        answer(Grade.GOOD);
        CardId second = card().id();
        fixture.library.change(file -> file.cards().flag(List.of(second), Flag.RED), _ -> {});

        fixture.library.undo();

        assertThat(log(first)).hasSize(1);
        assertThat(asked()).isEqualTo("question 2");
        assertThat(card().flag()).isEqualTo(Flag.NONE);
        assertThat(progress().remaining()).isEqualTo(2);
    }

    @Test
    void theItemsOfAListAreUncoveredOneByOne() {
        fixture.note(deck, new ListNote("which?", List.of("a", "b", "c")));
        begin(true);
        assertThat(uncovered()).isZero();

        model.reveal();
        assertThat(uncovered()).isEqualTo(1);
        assertThat(model.moreItems()).isTrue();
        model.reveal();
        model.flag();
        assertThat(uncovered()).isEqualTo(2);
        model.reveal();
        model.reveal();
        assertThat(uncovered()).isEqualTo(3);
        assertThat(model.moreItems()).isFalse();
    }

    @Test
    void aListIsShownAtOnceUnlessItsItemsAreWishedOneByOne() {
        fixture.note(deck, new ListNote("which?", List.of("a", "b", "c")));
        begin();

        model.reveal();

        assertThat(uncovered()).isGreaterThanOrEqualTo(3);
        assertThat(model.moreItems()).isFalse();
    }

    @Test
    void practiceIsLoggedButLeavesEveryDate() {
        fixture.notes(deck, 2);
        begin();
        Card first = card();
        answer(Grade.GOOD);
        answer(Grade.GOOD);
        Card learned = stored(first);

        model.practise();
        assertThat(model.isPractice()).isTrue();
        assertThat(progress().remaining()).isEqualTo(2);
        model.reveal();
        assertThat(model.outcomes()).isEmpty();
        answer(Grade.GOOD);
        answer(Grade.GOOD);

        assertThat(phase()).isEqualTo(Phase.FINISHED);
        assertThat(stored(first)).isEqualTo(learned);
        assertThat(log(first)).extracting(Review::counted).containsExactly(true, false);
    }

    @Test
    void whereNothingIsDueAllCardsCanBePractised() {
        fixture.notes(deck, 2);
        begin();
        answer(Grade.GOOD);
        answer(Grade.GOOD);

        begin();
        assertThat(phase()).isEqualTo(Phase.NOTHING);
        assertThat(model.tomorrowProperty().get()).isEqualTo(2);

        model.practise();
        assertThat(phase()).isEqualTo(Phase.QUESTION);
        assertThat(progress().remaining()).isEqualTo(2);
    }

    @Test
    void onlyTheDeckInQuestionIsStudied() {
        DeckId other = fixture.deck(null, "Trees");
        fixture.notes(deck, 2);
        fixture.note(other, new BasicNote("oak", "tree"));

        begin(Scope.of(other), false);
        assertThat(asked()).isEqualTo("oak");
        assertThat(progress().remaining()).isEqualTo(1);

        begin(Scope.ofEverything(), false);
        assertThat(progress().remaining()).isEqualTo(3);
    }

    @Test
    void aGradeThatCannotBeSavedIsReportedAndTheCardStays() throws IOException {
        fixture.notes(deck, 2);
        begin();
        Card card = card();
        Files.delete(fixture.file.file());

        answer(Grade.GOOD);

        assertThat(fixture.failures).hasSize(1);
        assertThat(card()).isEqualTo(card);
        assertThat(phase()).isEqualTo(Phase.ANSWER);
        assertThat(model.undoableProperty().get()).isFalse();
        assertThat(progress()).isEqualTo(new Progress(0, 0, 2, 0));

        model.grade(Grade.GOOD);
        assertThat(fixture.failures).hasSize(2);
    }

    private void begin() {
        begin(false);
    }

    private void begin(boolean itemByItem) {
        begin(Scope.of(deck), itemByItem);
    }

    private void begin(Scope scope, boolean itemByItem) {
        if (model != null) {
            model.close();
        }
        var days = new StudyDays(LocalTime.of(4, 0), ZoneOffset.UTC);
        model =
                new StudyViewModel(
                        fixture.library,
                        scope,
                        () -> days,
                        clock,
                        itemByItem,
                        fixture.failures::add);
        model.begin();
    }

    /// Thinks for a while, turns the card over and grades it.
    ///
    /// @return what was asked
    private String answer(Grade grade) {
        String question = asked();
        clock.pass(THINKING);
        model.reveal();
        model.grade(grade);
        return question;
    }

    private void edit(NoteId note, BasicNote now) {
        fixture.library.change(file -> file.notes().edit(note, now, new TreeSet<>()), _ -> {});
    }

    private Phase phase() {
        return model.phaseProperty().get();
    }

    private Progress progress() {
        return model.progressProperty().get();
    }

    private int uncovered() {
        return model.uncoveredProperty().get();
    }

    private Card card() {
        return model.askedProperty().get().card();
    }

    private String asked() {
        return model.askedProperty().get().note().note().headline();
    }

    private Card stored(Card card) {
        return fixture.file.cards().find(card.id()).orElseThrow().card();
    }

    private List<Card> allCards() {
        return fixture.file.cards().in(deck).stream().map(entry -> entry.card()).toList();
    }

    private List<Review> log(Card card) {
        return fixture.file.reviews().of(card.id());
    }
}
