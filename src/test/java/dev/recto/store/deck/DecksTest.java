package dev.recto.store.deck;

import static dev.recto.store.TestLibrary.DAY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.DeckOptions;
import dev.recto.model.SchedulerId;
import dev.recto.store.TestLibrary;
import dev.recto.store.change.Changes;
import dev.recto.store.change.RefusedException;
import dev.recto.store.change.RefusedException.Reason;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class DecksTest {
    @TempDir Path folder;
    private TestLibrary test;
    private Decks decks;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder);
        decks = test.library.decks();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void theTreeIsListedParentsFirstAndSiblingsByName() {
        DeckId b = test.deck("b");
        test.deck(b, "Z");
        DeckId a = test.deck(b, "a");
        test.deck(a, "deep");
        test.deck("Ä");
        test.deck("A");
        assertThat(decks.statuses(DAY))
                .extracting(status -> " ".repeat(status.depth()) + status.deck().name())
                .containsExactly("A", "b", " a", "  deep", " Z", "Ä");
        assertThat(decks.statuses(a, DAY))
                .extracting(status -> " ".repeat(status.depth()) + status.deck().name())
                .containsExactly(" a", "  deep");
        assertThat(decks.path(a)).containsExactly("b", "a");
        assertThat(decks.find(List.of("B", "A"))).map(Deck::id).contains(a);
        assertThat(decks.find(List.of("B", "none"))).isEmpty();
    }

    @Test
    void aNameIsTakenCaseAsideAmongSiblingsOnly() {
        DeckId one = test.deck("Ångström");
        DeckId two = test.deck("two");
        refused(Reason.NAME_TAKEN, () -> test.deck("ÅNGSTRÖM"));
        refused(Reason.NAME_TAKEN, () -> test.deck("a\u030angström"));
        refused(Reason.NAME_TAKEN, () -> decks.rename(two, " ångström "));
        refused(Reason.NAME_BLANK, () -> decks.rename(two, " "));
        refused(Reason.NAME_BLANK, () -> test.deck(""));
        decks.rename(one, "ångström");
        DeckId below = test.deck(two, "Ångström");
        refused(Reason.NAME_TAKEN, () -> decks.move(below, null));
        assertThat(decks.find(one)).map(Deck::name).contains("ångström");
    }

    @Test
    void aDeckDoesNotGoIntoItself() {
        DeckId top = test.deck("top");
        DeckId middle = test.deck(top, "middle");
        DeckId low = test.deck(middle, "low");
        refused(Reason.INTO_ITSELF, () -> decks.move(top, top));
        refused(Reason.INTO_ITSELF, () -> decks.move(top, low));
        refused(Reason.INTO_ITSELF, () -> decks.merge(top, top));
        refused(Reason.INTO_ITSELF, () -> decks.merge(top, low));
        decks.merge(low, top);
        decks.move(middle, null);
        assertThat(decks.all()).extracting(Deck::name).containsExactly("middle", "top");
    }

    @Test
    void whatIsGoneIsRefused() {
        DeckId gone = test.deck("gone");
        DeckId there = test.deck("there");
        decks.delete(gone);
        refused(Reason.NO_LONGER_THERE, () -> decks.rename(gone, "x"));
        refused(Reason.NO_LONGER_THERE, () -> decks.delete(gone));
        refused(Reason.NO_LONGER_THERE, () -> decks.move(there, gone));
        refused(Reason.NO_LONGER_THERE, () -> decks.merge(there, gone));
        refused(Reason.NO_LONGER_THERE, () -> test.deck(gone, "x"));
        refused(Reason.NO_LONGER_THERE, () -> test.note(gone, "x"));
        assertThat(decks.status(gone, DAY)).isEmpty();
    }

    @Test
    void mergingMergesWhatLiesBelowToo() {
        DeckId from = test.deck("from");
        test.note(from, "1");
        test.note(test.deck(from, "Same"), "2");
        test.note(test.deck(from, "only"), "3");
        DeckId into = test.deck("into");
        DeckId same = test.deck(into, "same");
        test.note(same, "4");
        Changes changes = decks.merge(from, into);
        assertThat(changes.count()).isEqualTo(2);
        assertThat(changes.decks()).contains(from, into, same);
        assertThat(decks.statuses(DAY))
                .extracting(s -> s.deck().name() + " " + s.own().cards() + " " + s.all().cards())
                .containsExactly("into 1 4", "only 1 1", "same 2 2");
    }

    @Test
    void deletingADeckKeepsItsReviews() {
        DeckId deck = test.deck("deck");
        var card = test.card(test.deck(deck, "below"), "front");
        test.answer(card.id(), DAY, 1);
        Changes changes = decks.delete(deck);
        assertThat(changes.count()).isEqualTo(1);
        assertThat(changes.decks()).hasSize(2);
        assertThat(test.library.reviews().of(card.id()))
                .containsExactly(TestLibrary.review(card.id(), DAY));
        assertThat(test.library.reviews().today(DAY).answers()).isEqualTo(1);
    }

    @Test
    void optionsAndDescriptionAreKept() {
        DeckId deck = test.deck("deck");
        var options = new DeckOptions(0, 7, new SchedulerId("other", "p=1"));
        decks.options(deck, options);
        decks.describe(deck, "about");
        assertThat(decks.find(deck))
                .hasValueSatisfying(
                        found -> {
                            assertThat(found.options()).isEqualTo(options);
                            assertThat(found.description()).isEqualTo("about");
                            assertThat(found.created()).isEqualTo(TestLibrary.CLOCK.instant());
                        });
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
