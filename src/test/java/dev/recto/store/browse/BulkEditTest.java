package dev.recto.store.browse;

import static dev.recto.store.TestLibrary.DAY;
import static dev.recto.store.TestLibrary.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.model.BasicNote;
import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.Flag;
import dev.recto.model.Grade;
import dev.recto.model.Memory;
import dev.recto.model.NoteId;
import dev.recto.model.Sm2Memory;
import dev.recto.model.Tag;
import dev.recto.store.Dump;
import dev.recto.store.Finding;
import dev.recto.store.TestLibrary;
import dev.recto.store.change.Action;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Progress;
import dev.recto.store.change.RefusedException;
import dev.recto.store.review.Rules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

class BulkEditTest {
    /// Doubles the interval, so that a replay shows which memory it began from.
    private static final Rules RULES =
            _ ->
                    Optional.of(
                            (@Nullable Memory before, Grade _, LocalDate day) ->
                                    new Sm2Memory(
                                            250,
                                            1,
                                            before == null ? 1 : before.interval() * 2,
                                            day,
                                            before == null ? 1 : before.reviews() + 1,
                                            0));

    @TempDir Path folder;
    private TestLibrary test;
    private DeckId deck;
    private Found all;
    private List<CardId> cards;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder);
        deck = test.deck("deck");
        cards = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            cards.add(test.card(deck, "front " + i).id());
        }
        all = Found.ofCards(cards);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void manyCardsAreChangedInOneStepThatCanBeUndone() {
        String before = Dump.of(test.library);
        DeckId other = test.deck("other");
        List<Function<BulkEdit, Changes>> changes =
                List.of(
                        bulk -> bulk.flag(Flag.BLUE),
                        bulk -> bulk.suspend(true),
                        bulk -> bulk.bury(DAY.plusDays(1)),
                        bulk -> bulk.move(other),
                        bulk -> bulk.tag(List.of(new Tag("a")), List.of()),
                        BulkEdit::delete);
        for (Function<BulkEdit, Changes> change : changes) {
            assertThat(change.apply(bulk(all)).count()).isEqualTo(1200);
        }
        assertThat(test.library.cards().find(cards)).isEmpty();
        for (int i = 0; i <= changes.size(); i++) {
            test.library.history().undo();
        }
        assertThat(Dump.of(test.library)).isEqualTo(before);
    }

    @Test
    void sumsOfAnswersGoWithManyCardsAtOnce() {
        for (int i = 0; i < 1200; i += 30) {
            answer(cards.get(i), DAY.minusDays(i % 7));
        }
        TestLibrary.storeOf(test.library)
                .aside(
                        sql ->
                                sql.run(
                                        "UPDATE tally_mark SET review = (SELECT max(id) FROM"
                                                + " review)"));
        String before = Dump.of(test.library);
        assertThat(answersOf(deck)).isEqualTo(40);
        DeckId other = test.deck("other");
        bulk(all).move(other);
        sumsAreRight();
        assertThat(answersOf(other)).isEqualTo(40);
        test.library.decks().merge(other, deck);
        sumsAreRight();
        assertThat(answersOf(deck)).isEqualTo(40);
        bulk(all).delete();
        sumsAreRight();
        assertThat(answersOf(deck)).isZero();
        test.library.history().undo();
        sumsAreRight();
        test.library.decks().delete(deck);
        sumsAreRight();
        assertThat(answersOf(deck)).isZero();
        for (int i = 0; i < 4; i++) {
            test.library.history().undo();
            sumsAreRight();
        }
        assertThat(Dump.of(test.library)).isEqualTo(before);
    }

    private int answersOf(DeckId one) {
        return TestLibrary.storeOf(test.library)
                .<Integer>read(
                        sql ->
                                (int)
                                        sql.number(
                                                "SELECT ifnull(sum(answers), 0) FROM tally_day"
                                                        + " WHERE deck = ?",
                                                one));
    }

    private void sumsAreRight() {
        assertThat(test.library.check(RULES))
                .extracting(Finding::kind)
                .doesNotContain(Finding.Kind.TALLY);
    }

    @Test
    void tagsAreAddedAndTakenAwayAtOnce() {
        Found two = Found.ofCards(cards.subList(0, 2));
        List<Tag> both = List.of(new Tag("x"), new Tag("y"));
        assertThat(bulk(two).tag(both, List.of()).count()).isEqualTo(2);
        assertThat(bulk(two).tag(both, List.of()).count()).as("as it was").isZero();
        assertThat(bulk(Found.ofCards(cards.subList(0, 1))).tag(List.of(), both).count()).isOne();
        assertThat(bulk(two).tag(both.subList(0, 1), both).count()).as("also the one").isEqualTo(2);
        assertThat(bulk(two).tag(List.of(), List.of(new Tag("nobody has it"))).count()).isZero();
        assertThat(test.library.cards().find(cards.subList(0, 2)))
                .allSatisfy(entry -> assertThat(entry.note().tags()).isEqualTo(tags("x")));
        assertThat(test.library.notes().tags()).isEqualTo(tags("x"));
    }

    @Test
    void whatIsCalledOffChangesNothing() {
        String before = Dump.of(test.library);
        Progress soon = (done, of) -> done < 1000;
        assertThatThrownBy(() -> test.library.bulk(all, soon).delete())
                .isInstanceOf(CancellationException.class);
        assertThat(Dump.of(test.library)).isEqualTo(before);
        assertThat(test.library.history().undoable().orElseThrow().action())
                .isEqualTo(Action.ADD_NOTES);
    }

    @Test
    void ofNotesAllCardsAreChanged() {
        NoteId note =
                test.library.notes().add(deck, new BasicNote("a", "b", "", true), tags()).id();
        assertThat(bulk(Found.ofNotes(List.of(note))).suspend(true).count()).isEqualTo(2);
    }

    @Test
    void rowsThatAreGoneArePassedOver() {
        assertThat(bulk(Found.ofCards(List.of(new CardId(99999)))).delete().count()).isZero();
    }

    @Test
    void whatTheLearnerDecidesAboutDatesIsExplainedByTheLog() {
        answer(cards.get(0), DAY.minusDays(4));
        answer(cards.get(1), DAY.minusDays(4));
        answer(cards.get(2), DAY);
        Found answered = Found.ofCards(cards.subList(0, 4));
        assertThat(bulk(answered).setDue(DAY.plusDays(6)).count()).as("not the new").isEqualTo(3);
        assertThat(memory(0).interval()).isEqualTo(10);
        assertThat(memory(0).due()).isEqualTo(DAY.plusDays(6));
        assertThat(memory(0).reviewed()).isEqualTo(DAY.minusDays(4));

        bulk(Found.ofCards(cards.subList(1, 2))).forget();
        assertThat(card(1).isNew()).isTrue();
        answer(cards.get(0), DAY.plusDays(6));
        answer(cards.get(1), DAY.plusDays(7));
        assertThat(memory(0).interval()).isEqualTo(20);
        assertThat(memory(1).reviews()).isEqualTo(1);

        bulk(Found.ofCards(cards.subList(2, 3))).setDue(DAY.minusDays(3));
        assertThat(memory(2).due()).as("at least a day").isEqualTo(DAY.plusDays(1));

        String before = Dump.of(test.library);
        assertThat(test.library.check(RULES))
                .filteredOn(finding -> finding.kind() == Finding.Kind.MEMORY)
                .isEmpty();
        assertThat(test.library.rebuildMemories(RULES).count()).isZero();
        assertThat(Dump.of(test.library)).isEqualTo(before);
    }

    @Test
    void forgettingIsUndone() {
        answer(cards.getFirst(), DAY);
        String before = Dump.of(test.library);
        assertThat(bulk(all).forget().count()).isEqualTo(1);
        test.library.history().undo();
        assertThat(Dump.of(test.library)).isEqualTo(before);
    }

    @Test
    void manyNotesAreRewrittenInOneStep() {
        Card card = card(0);
        Changes done =
                test.library
                        .notes()
                        .edit(
                                Map.of(
                                        card.note(),
                                        new BasicNote("new", "text"),
                                        new NoteId(99999),
                                        new BasicNote("not", "there")),
                                Progress.UNSEEN);
        assertThat(done.count()).isEqualTo(1);
        assertThat(test.library.cards().find(card.id()).orElseThrow().note().note())
                .isEqualTo(new BasicNote("new", "text"));
    }

    @Test
    void searchesAreKeptReplacedForgottenAndUndone() {
        Searches searches = test.library.searches();
        searches.keep(new SavedSearch(" Soon ", "due<7"));
        searches.keep(new SavedSearch("soon", "due<3"));
        assertThat(searches.all()).containsExactly(new SavedSearch("soon", "due<3"));
        searches.forget("SOON");
        assertThat(searches.all()).isEmpty();
        test.library.history().undo();
        test.library.history().undo();
        assertThat(searches.all()).containsExactly(new SavedSearch("Soon", "due<7"));
        assertThatThrownBy(() -> searches.keep(new SavedSearch(" ", "x")))
                .isInstanceOf(RefusedException.class);
    }

    private BulkEdit bulk(Found found) {
        return test.library.bulk(found, Progress.UNSEEN);
    }

    private void answer(CardId id, LocalDate day) {
        Memory before = test.library.cards().find(id).orElseThrow().card().memory();
        Memory after = RULES.find(TestLibrary.SM2).orElseThrow().next(before, Grade.GOOD, day);
        test.library.reviews().record(TestLibrary.review(id, day), after);
    }

    private Memory memory(int card) {
        return card(card).memory();
    }

    private Card card(int card) {
        return test.library.cards().find(cards.get(card)).orElseThrow().card();
    }
}
