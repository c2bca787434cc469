package dev.recto.store.change;

import static dev.recto.store.TestLibrary.CLOCK;
import static dev.recto.store.TestLibrary.DAY;
import static dev.recto.store.TestLibrary.OPTIONS;
import static dev.recto.store.TestLibrary.review;
import static dev.recto.store.TestLibrary.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.model.BasicNote;
import dev.recto.model.Card;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.DeckId;
import dev.recto.model.DeckOptions;
import dev.recto.model.Flag;
import dev.recto.model.Guid;
import dev.recto.model.ListNote;
import dev.recto.model.NoteDraft;
import dev.recto.model.NoteId;
import dev.recto.model.Tag;
import dev.recto.store.Dump;
import dev.recto.store.Finding;
import dev.recto.store.TestLibrary;
import dev.recto.store.browse.Cards;
import dev.recto.store.browse.Found;
import dev.recto.store.change.Changes.Way;
import dev.recto.store.deck.Decks;
import dev.recto.store.imports.ImportPlan;
import dev.recto.store.note.Notes;
import dev.recto.store.quiz.LearnCard;
import dev.recto.store.quiz.Learning;
import dev.recto.store.quiz.QuizScore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every change can be taken back and done again, to the last row.
class UndoTest {
    @TempDir Path folder;
    private TestLibrary test;
    private DeckId deck;
    private DeckId below;
    private DeckId other;
    private NoteId basic;
    private NoteId list;
    private Card card;

    @BeforeEach
    void fill() {
        test = new TestLibrary(folder);
        deck = test.deck("Deck");
        below = test.deck(deck, "Below");
        other = test.deck("Other");
        test.deck(other, "Below");
        basic = test.note(deck, "front", "tag");
        list =
                test.library
                        .notes()
                        .add(below, new ListNote("list", List.of("a", "b")), tags("tag", "two"))
                        .id();
        card = test.card(deck, "answered");
        test.answer(card.id(), DAY, 6);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void everyChangeIsTakenBackAndDoneAgain(String name, Function<UndoTest, Changes> change) {
        String before = Dump.of(test.library);
        Changes done = change.apply(this);
        String after = Dump.of(test.library);
        assertThat(after).as("the change changes something").isNotEqualTo(before);
        assertThat(done.way()).isEqualTo(Way.DONE);
        assertThat(done.decks()).isNotEmpty();
        for (int turn = 0; turn < 2; turn++) {
            assertThat(test.library.history().undoable()).contains(done);
            assertThat(test.library.history().undo())
                    .isEqualTo(
                            new Changes(
                                    done.action(),
                                    Way.UNDONE,
                                    done.count(),
                                    done.name(),
                                    done.decks()));
            assertThat(Dump.of(test.library)).isEqualTo(before);
            assertThat(test.library.history().redo().way()).isEqualTo(Way.REDONE);
            assertThat(Dump.of(test.library)).isEqualTo(after);
        }
        assertThat(test.library.check(_ -> Optional.empty()))
                .extracting(Finding::kind)
                .isSubsetOf(Finding.Kind.SCHEDULER, Finding.Kind.REVIEW_TIME);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("create deck", t -> t.decks().create(t.deck, "New", OPTIONS).changes()),
                change("rename deck", t -> t.decks().rename(t.deck, "Renamed")),
                change("move deck", t -> t.decks().move(t.other, t.deck)),
                change("merge decks", t -> t.decks().merge(t.deck, t.other)),
                change("delete deck", t -> t.decks().delete(t.deck)),
                change("describe deck", t -> t.decks().describe(t.deck, "about")),
                change(
                        "set options",
                        t -> t.decks().options(t.deck, new DeckOptions(1, 2, TestLibrary.SM2))),
                change(
                        "add note",
                        t -> t.notes().add(t.deck, new BasicNote("new", ""), tags("x")).changes()),
                change(
                        "edit note",
                        t -> t.notes().edit(t.basic, new BasicNote("é", "b", "", true), tags())),
                change(
                        "edit list",
                        t ->
                                t.notes()
                                        .edit(
                                                t.list,
                                                new ListNote("list", List.of("c")),
                                                tags("tag"))),
                change(
                        "edit away the question",
                        t -> t.notes().edit(t.card.note(), new ClozeNote("none", ""), tags())),
                change("delete notes", t -> t.notes().delete(List.of(t.basic, t.card.note()))),
                change("move notes", t -> t.notes().move(List.of(t.basic, t.list), t.other)),
                change(
                        "tag notes",
                        t ->
                                t.test.library
                                        .bulk(
                                                Found.ofNotes(List.of(t.basic, t.list)),
                                                Progress.UNSEEN)
                                        .tag(Set.of(new Tag("more")), Set.of(new Tag("two")))),
                change("flag", t -> t.cards().flag(List.of(t.card.id()), Flag.RED)),
                change("suspend", t -> t.cards().suspend(List.of(t.card.id()), true)),
                change("bury", t -> t.cards().bury(List.of(t.card.id()), DAY.plusDays(1))),
                change("answer", t -> t.test.answer(t.card.id(), DAY.plusDays(6), 15)),
                change(
                        "answer in a quiz",
                        t ->
                                t.test.library
                                        .quizzes()
                                        .answer(
                                                List.of(review(t.card.id(), DAY.plusDays(6))),
                                                Map.of(),
                                                t.learning())),
                change(
                        "keep score",
                        t ->
                                t.test.library
                                        .quizzes()
                                        .keep(
                                                List.of(review(t.card.id(), DAY.plusDays(7))),
                                                Map.of(),
                                                t.score())),
                change(
                        "import",
                        t -> t.test.library.imports().run(t.plan(), Progress.UNSEEN).changes()));
    }

    @Test
    void aHundredChangesAndMoreAreTakenBackInOrder() {
        var random = new Random(7);
        var states = new ArrayList<String>();
        List<Arguments> changes = changes().toList();
        states.add(Dump.of(test.library));
        int steps = 0;
        while (steps < 150) {
            @SuppressWarnings("unchecked")
            var change =
                    (Function<UndoTest, Changes>)
                            changes.get(random.nextInt(changes.size())).get()[1];
            try {
                change.apply(this);
                states.add(Dump.of(test.library));
                steps++;
            } catch (RefusedException noLongerPossible) {
                // What it would change was deleted by an earlier step.
                if (random.nextInt(3) == 0) {
                    test.library.history().undo();
                    states.removeLast();
                    steps--;
                }
            }
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            test.library.history().undo();
            assertThat(Dump.of(test.library)).isEqualTo(states.get(i));
        }
        for (int i = 1; i < states.size(); i++) {
            test.library.history().redo();
            assertThat(Dump.of(test.library)).isEqualTo(states.get(i));
        }
    }

    @Test
    void aNewChangeForgetsWhatWasUndone() {
        test.library.history().undo();
        test.note(deck, "something else");
        assertThat(test.library.history().redoable()).isEmpty();
        assertThatThrownBy(() -> test.library.history().redo())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(RefusedException.Reason.NOTHING_TO_UNDO));
    }

    @Test
    void aChangeThatFailsIsNoStep() {
        Changes last = test.library.history().undoable().orElseThrow();
        assertThatThrownBy(() -> test.library.decks().rename(deck, "other"))
                .isInstanceOf(RefusedException.class);
        assertThat(test.library.history().undoable()).contains(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO spared VALUES (7, %d) ON CONFLICT DO UPDATE SET lapses = %1$d",
                "INSERT INTO spared VALUES (7, %d) ON CONFLICT DO NOTHING",
                "INSERT OR REPLACE INTO spared VALUES (7, %d)",
                "REPLACE INTO spared VALUES (7, %d)",
                "UPDATE OR FAIL spared SET lapses = %d",
                "UPDATE OR ROLLBACK spared SET lapses = %d"
            })
    void aStatementMaySayWhatConflictsLeadTo(String statement) {
        Store store = TestLibrary.storeOf(test.library);
        store.aside(sql -> sql.run("INSERT INTO spared VALUES (7, 100)"));
        String before = Dump.of(test.library);
        store.change(
                change -> {
                    for (int lapses = 1; lapses <= 3; lapses++) {
                        change.sql().run(statement.formatted(lapses));
                    }
                    return change.done(Action.SPARE_CARDS, 1, "");
                });
        String after = Dump.of(test.library);
        test.library.history().undo();
        assertThat(Dump.of(test.library)).isEqualTo(before);
        test.library.history().redo();
        assertThat(Dump.of(test.library)).isEqualTo(after);
    }

    @Test
    void idsAreNotUsedAgain() {
        NoteId gone = test.note(deck, "gone");
        test.library.history().undo();
        assertThat(test.note(deck, "next").value()).isGreaterThan(gone.value());
    }

    private Decks decks() {
        return test.library.decks();
    }

    private Notes notes() {
        return test.library.notes();
    }

    private Cards cards() {
        return test.library.cards();
    }

    private Learning learning() {
        var learner = new LearnCard(new Guid("guid"), 0, List.of("TYPE", "FLIP"), 1);
        return new Learning("scope", List.of(learner), List.of(), 1, CLOCK.instant());
    }

    private QuizScore score() {
        var shares = List.of(new QuizScore.DeckShare(deck, 2, 1.5));
        return new QuizScore(CLOCK.instant(), DAY, "Test", Duration.ofMinutes(1), shares);
    }

    private ImportPlan plan() {
        var drafts =
                List.of(
                        new DeckDraft(
                                List.of("Deck", "Imported"),
                                "about",
                                List.of(NoteDraft.of(new BasicNote("i", "j")))),
                        new DeckDraft(
                                List.of("Deck"),
                                "",
                                List.of(NoteDraft.of(new BasicNote("front", "changed")))));
        return new ImportPlan(drafts, OPTIONS);
    }

    private static Arguments change(String name, Function<UndoTest, Changes> change) {
        return Arguments.of(name, change);
    }
}
