package dev.recto.store.review;

import static dev.recto.store.TestLibrary.DAY;
import static dev.recto.store.TestLibrary.SM2;
import static dev.recto.store.TestLibrary.review;
import static dev.recto.store.TestLibrary.tags;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.Asking;
import dev.recto.model.BasicNote;
import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.DeckOptions;
import dev.recto.model.Flag;
import dev.recto.model.Grade;
import dev.recto.model.Maturity;
import dev.recto.model.Review;
import dev.recto.model.Sm2Memory;
import dev.recto.store.TestLibrary;
import dev.recto.store.deck.Counts;
import dev.recto.store.deck.DeckStatus;
import dev.recto.store.table.CardEntry;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What is asked on a day, and that the counts say the same.
class QueueTest {
    @TempDir Path folder;
    private TestLibrary test;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void dueCardsComeBeforeNewOnesAndTheLatestFirst() {
        DeckId deck = test.deck("deck");
        test.card(deck, "new 1");
        due(deck, "3 of 10 late", 10, 3);
        due(deck, "1 of 2 late", 2, 1);
        due(deck, "due today", 5, 0);
        test.card(deck, "new 2");
        due(deck, "due tomorrow", 5, -1);
        assertThat(fronts(null))
                .containsExactly("1 of 2 late", "3 of 10 late", "due today", "new 1", "new 2");
        Counts counts = counts(deck).all();
        assertThat(counts.dueToday()).isEqualTo(3);
        assertThat(counts.newToday()).isEqualTo(2);
        assertThat(counts.today()).isEqualTo(5);
        assertThat(counts.cards()).isEqualTo(6);
        assertThat(counts.known())
                .isEqualTo(
                        Map.of(
                                Maturity.NEW, 2,
                                Maturity.LEARNING, 3,
                                Maturity.YOUNG, 1,
                                Maturity.MATURE, 0));
    }

    @Test
    void newCardsComeInTheOrderOfDecksAndNotes() {
        DeckId b = test.deck("b");
        test.card(b, "b1");
        test.card(test.deck("a"), "a1");
        test.card(test.deck(b, "below"), "b/1");
        test.card(b, "b2");
        assertThat(fronts(null)).containsExactly("a1", "b1", "b2", "b/1");
        assertThat(fronts(b)).containsExactly("b1", "b2", "b/1");
    }

    @Test
    void suspendedAndBuriedCardsAreLeftOut() {
        DeckId deck = test.deck("deck");
        var suspended = test.card(deck, "suspended").id();
        var tomorrow = test.card(deck, "tomorrow").id();
        var today = test.card(deck, "today").id();
        test.library.cards().suspend(List.of(suspended), true);
        test.library.cards().bury(List.of(tomorrow), DAY.plusDays(1));
        test.library.cards().bury(List.of(today), DAY);
        assertThat(fronts(null)).containsExactly("today");
        assertThat(counts(deck).all().newCards()).isEqualTo(1);
        assertThat(counts(deck).all().suspended()).isEqualTo(1);
        test.library.cards().suspend(List.of(suspended), false);
        test.library.cards().bury(List.of(tomorrow), null);
        assertThat(fronts(null)).hasSize(3);
        test.library.cards().flag(List.of(today), Flag.RED);
        assertThat(test.library.cards().find(today).orElseThrow().card().flag())
                .isEqualTo(Flag.RED);
    }

    @Test
    void aLimitHoldsForADeckAndAllBelowIt() {
        DeckId top = limited(test.deck("top"), 3, 2);
        DeckId a = limited(test.deck(top, "a"), 2, 9);
        DeckId b = limited(test.deck(top, "b"), 9, 9);
        for (int i = 0; i < 4; i++) {
            test.card(a, "a" + i);
            test.card(b, "b" + i);
            due(b, "due" + i, 10, i);
        }
        assertThat(fronts(null)).containsExactly("due3", "due2", "a0", "a1", "b0");
        assertThat(fronts(b))
                .containsExactly("due3", "due2", "due1", "due0", "b0", "b1", "b2", "b3");
        assertThat(counts(top).all().newToday()).isEqualTo(3);
        assertThat(counts(top).all().dueToday()).isEqualTo(2);
        assertThat(counts(top).all().newCards()).isEqualTo(8);
        assertThat(counts(a).own().newToday()).isEqualTo(2);
        assertThat(counts(b).own().newToday()).isEqualTo(4);
    }

    @Test
    void whatWasDoneTodayCountsAgainstTheLimit() {
        DeckId deck = limited(test.deck("deck"), 2, 2);
        List<CardId> fresh = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            fresh.add(test.card(deck, "new" + i).id());
            due(deck, "due" + i, 10, i);
        }
        test.answer(fresh.get(0), DAY, 1);
        var dueCard = test.library.reviews().queue(null, DAY).getFirst().id();
        test.answer(dueCard, DAY, 20);
        assertThat(fronts(null)).containsExactly("due2", "new1");
        assertThat(counts(deck).all().today()).isEqualTo(2);
        assertThat(fronts(null, DAY.plusDays(1))).as("a day later").hasSize(4);
    }

    @Test
    void practiceCountsForNothing() {
        DeckId deck = limited(test.deck("deck"), 1, 1);
        var card = test.card(deck, "front");
        test.library.reviews().record(answered(card, Grade.BLACKOUT, false), null);
        assertThat(fronts(null)).containsExactly("front");
        assertThat(counts(deck).all().newToday()).isEqualTo(1);
        assertThat(test.library.reviews().today(DAY).answers()).isEqualTo(1);
    }

    @Test
    void cardsAnsweredBelowGoodComeAgainWhateverTheLimit() {
        DeckId deck = limited(test.deck("deck"), 1, 0);
        var card = test.card(deck, "hard");
        test.answer(card.id(), DAY, 1);
        assertThat(fronts(null)).isEmpty();
        test.library.reviews().record(answered(card, Grade.HARD, true), null);
        assertThat(fronts(null)).containsExactly("hard");
        assertThat(counts(deck).all().dueToday()).isEqualTo(1);
        test.library.reviews().record(answered(card, Grade.GOOD, true), null);
        assertThat(fronts(null)).isEmpty();
        assertThat(counts(deck).all().today()).isZero();
    }

    @Test
    void ofANoteOneCardIsAskedADay() {
        DeckId deck = test.deck("deck");
        List<Card> cards = bothWays(deck, "x");
        assertThat(fronts(null)).containsExactly("x");
        assertThat(counts(deck).all().newToday()).isEqualTo(1);
        assertThat(counts(deck).all().newCards()).isEqualTo(2);
        test.answer(cards.getFirst().id(), DAY, 1);
        assertThat(fronts(null)).isEmpty();
        assertThat(counts(deck).all().today()).isZero();
        assertThat(fronts(null, DAY.plusDays(1))).containsExactly("x");
        test.answer(cards.getLast().id(), DAY.plusDays(1), 1);
        assertThat(fronts(null, DAY.plusDays(2))).as("both are due").hasSize(1);
        assertThat(fronts(null, DAY.plusDays(9))).as("long due").hasSize(2);
    }

    /// The counts use other queries than the queue.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theCountsSayHowLongTheQueueIs(long seed) {
        var random = new Random(seed);
        var decks = new ArrayList<DeckId>();
        for (int i = 0; i < 6; i++) {
            DeckId deck =
                    decks.isEmpty() || random.nextBoolean()
                            ? test.deck("deck " + i)
                            : test.deck(decks.get(random.nextInt(decks.size())), "deck " + i);
            decks.add(limited(deck, random.nextInt(8), random.nextInt(8)));
        }
        for (int i = 0; i < 60; i++) {
            for (Card card : bothWays(decks.get(random.nextInt(6)), "note " + i)) {
                mark(random, card);
            }
        }
        for (DeckStatus status : test.library.decks().statuses(DAY)) {
            List<CardEntry> queue = test.library.reviews().queue(status.deck().id(), DAY);
            long fresh = queue.stream().filter(entry -> entry.card().isNew()).count();
            assertThat(status.all().newToday()).as(status.deck().name()).isEqualTo((int) fresh);
            assertThat(status.all().dueToday())
                    .as(status.deck().name())
                    .isEqualTo(queue.size() - (int) fresh);
            assertThat(queue).allMatch(entry -> entry.card().available(DAY));
        }
    }

    private void mark(Random random, Card card) {
        if (random.nextInt(10) < 6) {
            int interval = 1 + random.nextInt(12);
            test.answer(card.id(), DAY.minusDays(random.nextInt(20)), interval);
        }
        if (random.nextInt(10) == 0) {
            test.library.cards().suspend(List.of(card.id()), true);
        }
        if (random.nextInt(10) == 0) {
            test.library.cards().bury(List.of(card.id()), DAY.plusDays(random.nextInt(2)));
        }
        if (random.nextInt(10) == 0) {
            test.library
                    .reviews()
                    .record(
                            answered(card, Grade.of(random.nextInt(6)), true),
                            new Sm2Memory(250, 1, 1 + random.nextInt(9), DAY, 1, 0));
        }
    }

    private List<Card> bothWays(DeckId deck, String front) {
        var note = new BasicNote(front, "back", "", true);
        return test.library.cards().of(test.library.notes().add(deck, note, tags()).id());
    }

    private void due(DeckId deck, String front, int interval, int daysLate) {
        var card = test.card(deck, front);
        test.answer(card.id(), DAY.minusDays(daysLate + interval), interval);
    }

    private DeckId limited(DeckId deck, int newCards, int reviews) {
        test.library.decks().options(deck, new DeckOptions(newCards, reviews, SM2));
        return deck;
    }

    private DeckStatus counts(DeckId deck) {
        return test.library.decks().status(deck, DAY).orElseThrow();
    }

    private List<String> fronts(@Nullable DeckId root) {
        return fronts(root, DAY);
    }

    private List<String> fronts(@Nullable DeckId root, LocalDate day) {
        return test.library.reviews().queue(root, day).stream()
                .map(entry -> entry.note().note().headline())
                .toList();
    }

    private static Review answered(Card card, Grade grade, boolean counted) {
        Review review = review(card.id(), DAY);
        return new Review(
                card.id(),
                review.at(),
                DAY,
                grade,
                Asking.FLIP,
                Duration.ofSeconds(3),
                SM2,
                counted);
    }
}
