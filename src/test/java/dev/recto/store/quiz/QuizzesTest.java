package dev.recto.store.quiz;

import static dev.recto.store.TestLibrary.DAY;
import static dev.recto.store.TestLibrary.SM2;
import static dev.recto.store.TestLibrary.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.recto.model.Asking;
import dev.recto.model.BasicNote;
import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.Flag;
import dev.recto.model.Grade;
import dev.recto.model.Guid;
import dev.recto.model.Review;
import dev.recto.model.Sm2Memory;
import dev.recto.store.Dump;
import dev.recto.store.TestLibrary;
import dev.recto.store.change.Action;
import dev.recto.store.change.Changes;
import dev.recto.store.change.RefusedException;
import dev.recto.store.quiz.QuizScore.DeckShare;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

class QuizzesTest {
    private static final Instant NOON = DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    @TempDir Path folder;
    private TestLibrary test;
    private DeckId deck;
    private DeckId below;
    private DeckId other;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder);
        deck = test.deck("Deck");
        below = test.deck(deck, "Below");
        other = test.deck("Other");
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aQuizAsksWhatASearchFinds() {
        DeckId deck = test.deck("searched");
        test.note(deck, "cell wall", "exam");
        test.note(deck, "cell");
        assertThat(test.library.quizzes().pool(QuizScope.of("cell tag:exam -is:due"), DAY))
                .singleElement()
                .extracting(entry -> entry.note().note().headline())
                .isEqualTo("cell wall");
    }

    @Test
    void aSittingIsResumedWhereItWasLeftAlsoInANewSession() {
        Learning begun = learning(List.of(learner("a", 0), learner("b", 1)), List.of(), 0);
        Learning later =
                learning(
                        List.of(new LearnCard(new Guid("b"), 1, List.of("TYPE", "FLIP"), 2)),
                        List.of(new LearnCard(new Guid("a"), 0, List.of(), 0)),
                        3);
        quizzes().answer(List.of(), Map.of(), begun);
        quizzes().answer(List.of(), Map.of(), later);
        test.close();
        test = new TestLibrary(folder);
        assertThat(quizzes().learning("scope")).contains(later);
        assertThat(quizzes().learning("another")).isEmpty();
    }

    @Test
    void anySittingIsKeptAsItIs() {
        var random = new Random(11);
        for (int answers = 0; answers < 60; answers++) {
            var waiting = new ArrayList<LearnCard>();
            var done = new ArrayList<LearnCard>();
            for (int i = 0; i < 12; i++) {
                var card =
                        new LearnCard(
                                new Guid("note " + i / 2),
                                i % 2,
                                List.of("A", "B", "C").subList(random.nextInt(3), 3),
                                random.nextInt(3));
                List<LearnCard> place =
                        switch (random.nextInt(5)) {
                            case 0 -> new ArrayList<>(); // taken out of the sitting
                            case 1 -> done;
                            default -> waiting;
                        };
                place.add(random.nextInt(place.size() + 1), card);
            }
            Learning now = learning(waiting, done, answers);
            quizzes().answer(List.of(), Map.of(), now);
            assertThat(quizzes().learning("scope")).contains(now);
        }
    }

    @Test
    void anAnswerWritesOnlyTheCardsItMoves() {
        var cards = new ArrayList<LearnCard>();
        for (int i = 0; i < 300; i++) {
            cards.add(learner("note " + i, 0));
        }
        quizzes().answer(List.of(), Map.of(), learning(cards, List.of(), 0));
        LearnCard first = cards.removeFirst();
        quizzes().answer(List.of(), Map.of(), learning(cards, List.of(first), 1));
        int touched =
                TestLibrary.storeOf(test.library)
                        .looking(
                                sql ->
                                        (int)
                                                sql.number(
                                                        "SELECT count(*) FROM temp.was_learn_card"
                                                                + " WHERE existed"));
        assertThat(touched).isEqualTo(1);
    }

    @Test
    void unfinishedSittingsComeLatestFirstWithoutTheFinished() {
        quizzes().answer(List.of(), Map.of(), at("older", 1, List.of(learner("a", 0))));
        quizzes().answer(List.of(), Map.of(), at("newer", 9, List.of(learner("a", 0))));
        quizzes().answer(List.of(), Map.of(), at("finished", 5, List.of()));
        assertThat(quizzes().unfinished())
                .extracting(Learning::scope)
                .containsExactly("newer", "older");
        assertThat(quizzes().forget("newer").count()).isEqualTo(1);
        assertThat(quizzes().unfinished()).extracting(Learning::scope).containsExactly("older");
        assertThat(quizzes().learning("newer")).isEmpty();
        assertThat(quizzes().forget("newer").count()).isZero();
        test.library.history().undo();
        test.library.history().undo();
        assertThat(quizzes().learning("newer")).contains(at("newer", 9, List.of(learner("a", 0))));
    }

    @Test
    void aRungIsNamedInOneLine() {
        assertThatThrownBy(() -> new LearnCard(new Guid("a"), 0, List.of("two\nlines"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAnswerIsLoggedRememberedAndUndoneAsOne() {
        Card first = test.card(deck, "first");
        Card second = test.card(other, "second");
        String before = Dump.of(test.library);
        var memory = new Sm2Memory(250, 1, 6, DAY, 1, 0);
        Changes changes =
                quizzes()
                        .answer(
                                List.of(
                                        review(first.id(), Grade.GOOD, true),
                                        review(second.id(), Grade.AGAIN, false)),
                                Map.of(first.id(), memory),
                                learning(List.of(learner("x", 0)), List.of(), 1));
        assertThat(changes.action()).isEqualTo(Action.ANSWER);
        assertThat(changes.count()).isEqualTo(2);
        assertThat(changes.decks()).containsExactlyInAnyOrder(deck, other);
        assertThat(card(first).memory()).isEqualTo(memory);
        assertThat(card(second).memory()).isNull();
        assertThat(test.library.reviews().of(second.id())).hasSize(1);
        assertThat(quizzes().learning("scope")).isPresent();
        test.library.history().undo();
        assertThat(Dump.of(test.library)).isEqualTo(before);
    }

    @Test
    void anAnswerToACardThatIsGoneLeavesNothingBehind() {
        Card there = test.card(deck, "there");
        String before = Dump.of(test.library);
        assertThatThrownBy(
                        () ->
                                quizzes()
                                        .answer(
                                                List.of(
                                                        review(there.id(), Grade.GOOD, false),
                                                        review(new CardId(999), Grade.GOOD, false)),
                                                Map.of(),
                                                learning(List.of(), List.of(), 1)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(RefusedException.Reason.NO_LONGER_THERE));
        assertThat(Dump.of(test.library)).isEqualTo(before);
    }

    @Test
    void practiceMovesNoMemory() {
        Card card = test.card(deck, "card");
        String before = Dump.of(test.library);
        assertThatThrownBy(
                        () ->
                                quizzes()
                                        .answer(
                                                List.of(review(card.id(), Grade.GOOD, false)),
                                                Map.of(
                                                        card.id(),
                                                        new Sm2Memory(250, 1, 6, DAY, 1, 0)),
                                                null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Dump.of(test.library)).isEqualTo(before);
        quizzes().answer(List.of(review(card.id(), Grade.AGAIN, false)), Map.of(), null);
        assertThat(card(card).memory()).isNull();
        assertThat(
                        test.library.check(
                                _ -> Optional.of((_, _, _) -> new Sm2Memory(1, 1, 1, DAY, 1, 0))))
                .isEmpty();
        assertThat(test.library.rebuildMemories(_ -> Optional.empty()).count()).isZero();
    }

    @Test
    void anAnswerThatWasRightAfterAllTakesThePlaceOfTheWrongOne() {
        Card card = test.card(deck, "card");
        String before = Dump.of(test.library);
        quizzes().answer(List.of(review(card.id(), Grade.AGAIN, false)), Map.of(), null);
        Changes instead =
                quizzes()
                        .instead()
                        .answer(List.of(review(card.id(), Grade.GOOD, false)), Map.of(), null);
        assertThat(instead.way()).isEqualTo(Changes.Way.CONTINUED);
        assertThat(test.library.reviews().of(card.id()))
                .extracting(Review::grade)
                .containsExactly(Grade.GOOD);
        test.library.history().undo();
        assertThat(Dump.of(test.library)).isEqualTo(before);
        test.library.history().redo();
        assertThat(test.library.reviews().of(card.id()))
                .extracting(Review::grade)
                .containsExactly(Grade.GOOD);
    }

    private Changes keep(QuizScore score) {
        return quizzes().keep(List.of(), Map.of(), score);
    }

    @Test
    void theScoresOfADeckAreItsShareOfEveryTest() {
        QuizScore both = score(2, "Both", new DeckShare(deck, 4, 3), new DeckShare(other, 2, 1.5));
        QuizScore elder = score(1, "Below", new DeckShare(below, 10, 7.25));
        assertThat(keep(both).decks()).containsExactlyInAnyOrder(deck, other);
        Changes kept = keep(elder);
        assertThat(kept.count()).isEqualTo(10);
        assertThat(kept.name()).isEqualTo("Below");
        assertThat(quizzes().scores(deck))
                .containsExactly(elder, score(2, "Both", new DeckShare(deck, 4, 3)));
        assertThat(quizzes().scores(other))
                .containsExactly(score(2, "Both", new DeckShare(other, 2, 1.5)));
        assertThat(quizzes().scores(deck).getLast().share()).isEqualTo(0.75);
        assertThat(both.points()).isEqualTo(4.5);
    }

    @Test
    void aBestIsBeatenOnlyByLessTime() {
        quizzes().keep(best(6, 30, 1));
        quizzes().keep(best(6, 40, 2));
        quizzes().keep(best(5, 50, 3));
        assertThat(quizzes().best("scope", 6)).contains(best(6, 30, 1));
        quizzes().keep(best(6, 20, 4));
        assertThat(quizzes().best("scope", 6)).contains(best(6, 20, 4));
        assertThat(quizzes().best("scope", 5)).contains(best(5, 50, 3));
        assertThat(quizzes().best("another", 6)).isEmpty();
    }

    @Test
    void claimsAreComparedWithWhatWasFound() {
        assertThat(quizzes().claims()).isEqualTo(new Claims(0, 1));
        quizzes().claim(new CardId(1), 1, NOON);
        quizzes().claim(new CardId(2), 0.5, NOON);
        quizzes().claim(new CardId(1), 0.25, NOON);
        assertThat(quizzes().claims().count()).isEqualTo(3);
        assertThat(quizzes().claims().share()).isCloseTo(1.75 / 3, within(1e-9));
    }

    @Test
    void offersAreCountedByTheCardAsked() {
        var asked = new CardId(1);
        var wrong = new CardId(2);
        var dead = new CardId(3);
        quizzes().shown(asked, List.of(wrong, dead), wrong);
        quizzes().shown(asked, List.of(wrong, dead), null);
        quizzes().shown(wrong, List.of(asked), null);
        assertThat(quizzes().offered(List.of(asked, dead)))
                .isEqualTo(
                        Map.of(asked, List.of(new Offered(wrong, 2, 1), new Offered(dead, 2, 0))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    everything     |             |             |         | due, flagged, lower, missed, new, right
                    deck           | deck        |             |         | due, flagged, lower, missed
                    below          | below       |             |         | lower
                    several decks  | below other |             |         | lower, new, right
                    tag            |             | tag         |         | lower, missed, new
                    nested tag     |             | tag::in     |         | new
                    several tags   |             | tag::in two |         | due, new
                    unused tag     |             | ta          |         |
                    due            |             |             | due     | due
                    flagged        |             |             | flagged | flagged
                    missed         |             |             | missed  | missed
                    missed in deck | other       |             | missed  |
                    """)
    void thePoolIsWhatTheScopeSays(
            String name,
            @Nullable String decks,
            @Nullable String tags,
            @Nullable String only,
            @Nullable String expected) {
        fillPool();
        var scope =
                new QuizScope(
                        words(decks).stream().map(this::deckNamed).collect(Collectors.toSet()),
                        tags(words(tags).toArray(String[]::new)),
                        "due".equals(only),
                        "flagged".equals(only),
                        "missed".equals(only));
        assertThat(quizzes().pool(scope, DAY))
                .extracting(entry -> entry.note().note().headline())
                .containsExactlyInAnyOrderElementsOf(
                        expected == null ? List.of() : List.of(expected.split(", ")));
    }

    private void fillPool() {
        test.answer(
                test.library.cards().of(test.note(deck, "due", "two")).getFirst().id(),
                DAY.minusDays(6),
                6);
        test.library.cards().flag(List.of(test.card(deck, "flagged").id()), Flag.BLUE);
        test.note(below, "lower", "tag");
        CardId missed = test.library.cards().of(test.note(deck, "missed", "tag")).getFirst().id();
        test.answer(missed, DAY, 6);
        quizzes().answer(List.of(review(missed, Grade.HARD, false)), Map.of(), null);
        test.note(other, "new", "tag::in");
        Card right = test.card(other, "right");
        quizzes().answer(List.of(review(right.id(), Grade.AGAIN, false)), Map.of(), null);
        test.answer(right.id(), DAY, 1);
        test.library.cards().suspend(List.of(test.card(deck, "suspended").id()), true);
        test.library.cards().bury(List.of(test.card(deck, "buried").id()), DAY.plusDays(1));
    }

    @Test
    void theCardsOfANoteAreAllInThePool() {
        test.library.notes().add(deck, new BasicNote("front", "back", "", true), tags());
        assertThat(quizzes().pool(QuizScope.of(deck), DAY))
                .extracting(entry -> entry.card().ordinal())
                .containsExactly(0, 1);
    }

    private DeckId deckNamed(String name) {
        return switch (name) {
            case "deck" -> deck;
            case "below" -> below;
            default -> other;
        };
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }

    private Quizzes quizzes() {
        return test.library.quizzes();
    }

    private Card card(Card card) {
        return test.library.cards().find(card.id()).orElseThrow().card();
    }

    private static Learning learning(List<LearnCard> waiting, List<LearnCard> done, int answers) {
        return new Learning("scope", waiting, done, answers, NOON);
    }

    private static Learning at(String scope, int second, List<LearnCard> waiting) {
        return new Learning(scope, waiting, List.of(), 1, NOON.plusSeconds(second));
    }

    private static LearnCard learner(String guid, int ordinal) {
        return new LearnCard(new Guid(guid), ordinal, List.of("RECOGNISE", "TYPE"), 0);
    }

    private static Review review(CardId card, Grade grade, boolean counted) {
        return new Review(
                card, NOON, DAY, grade, Asking.TYPED, Duration.ofSeconds(3), SM2, counted);
    }

    private static QuizScore score(int daysLater, String title, DeckShare... shares) {
        LocalDate day = DAY.plusDays(daysLater);
        return new QuizScore(
                day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                day,
                title,
                Duration.ofMinutes(3),
                List.of(shares));
    }

    private static MatchBest best(int pairs, int seconds, int at) {
        return new MatchBest("scope", pairs, Duration.ofSeconds(seconds), NOON.plusSeconds(at));
    }
}
