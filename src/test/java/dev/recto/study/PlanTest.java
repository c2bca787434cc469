package dev.recto.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.Asking;
import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.DeckOptions;
import dev.recto.model.Flag;
import dev.recto.model.Grade;
import dev.recto.model.Memory;
import dev.recto.model.NoteId;
import dev.recto.model.Review;
import dev.recto.model.Sm2Memory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class PlanTest {
    private static final LocalDate DAY = Desk.DAY;
    private static final DeckId PARENT = new DeckId(1);
    private static final DeckId CHILD = new DeckId(2);

    @ParameterizedTest
    @CsvSource({
        "0, 0, ''",
        "3, 0, DDD",
        "0, 3, nnn",
        "1, 1, Dn",
        "4, 2, DDnDnD",
        "2, 4, DnnDnn",
        "9, 2, DDDnDDDnDDD",
        "1, 3, Dnnn"
    })
    void newCardsAreSpreadEvenlyAndADueOneIsFirst(int due, int fresh, String order) {
        var cards = new ArrayList<Card>();
        IntStream.range(0, fresh).forEach(i -> cards.add(card(i, null)));
        IntStream.range(0, due).forEach(i -> cards.add(card(100 + i, Desk.due(6))));

        String kinds =
                plan(cards).stream()
                        .map(card -> card.isNew() ? "n" : "D")
                        .collect(Collectors.joining());

        assertThat(kinds).isEqualTo(order);
    }

    @Test
    void newCardsKeepTheirOrder() {
        List<Card> cards = IntStream.range(0, 10).mapToObj(i -> card(9 - i, null)).toList();

        assertThat(plan(cards)).isEqualTo(cards);
    }

    @Test
    void dueCardsAreInAnOrderThatTheSeedGives() {
        List<Card> cards = IntStream.range(0, 50).mapToObj(i -> card(i, Desk.due(6))).toList();

        assertThat(plan(cards)).isEqualTo(plan(cards)).isNotEqualTo(cards);
        assertThat(plan(cards)).containsExactlyInAnyOrderElementsOf(cards);
    }

    @Test
    void onlyWhatMayBeAskedTodayIsAsked() {
        Card due = card(1, Desk.due(6));
        List<Card> cards =
                List.of(
                        due,
                        card(2, Desk.late(6, -1)),
                        card(3, Desk.due(6)).withSuspended(true),
                        card(4, Desk.due(6)).withBuriedUntil(DAY.plusDays(1)),
                        card(5, null).withSuspended(true),
                        inDeck(new DeckId(77), card(6, Desk.due(6))));

        assertThat(plan(cards)).containsExactly(due);
        assertThat(plan(List.of(due.withBuriedUntil(DAY)))).as("no longer buried").hasSize(1);
    }

    @Test
    void aLimitLetsThroughWhatIsLateByTheLargestPartOfItsInterval() {
        Card twice = card(1, Desk.late(3, 3));
        Card longest = card(2, Desk.late(300, 60));
        Card fifth = card(3, Desk.late(15, 2));

        assertThat(plan(decks(0, 1), Today.NOTHING, fifth, longest, twice)).containsExactly(twice);
        assertThat(plan(decks(0, 2), Today.NOTHING, fifth, longest, twice))
                .containsExactlyInAnyOrder(twice, longest);
    }

    @Test
    void limitsCountWhatWasStudiedAlready() {
        List<Card> cards = new ArrayList<>();
        IntStream.range(0, 10).forEach(i -> cards.add(card(i, null)));
        IntStream.range(100, 110).forEach(i -> cards.add(card(i, Desk.due(6))));
        var today = new Today(Map.of(PARENT, 2), Map.of(PARENT, 4), Set.of(), Set.of());

        List<Card> plan = plan(decks(5, 5), today, cards.toArray(Card[]::new));

        assertThat(plan.stream().filter(Card::isNew)).hasSize(1);
        assertThat(plan.stream().filter(card -> !card.isNew())).hasSize(3);
        var more = new Today(Map.of(PARENT, 9), Map.of(PARENT, 9), Set.of(), Set.of());
        assertThat(plan(decks(5, 5), more, cards.toArray(Card[]::new)))
                .as("the limit was lowered during the day")
                .isEmpty();
    }

    @Test
    void aLimitHoldsForADeckAndAllThatLiesInIt() {
        Card above = card(1, null);
        Card below = inDeck(CHILD, card(2, null));
        Card below2 = inDeck(CHILD, card(3, null));
        Deck parent = deck(PARENT, null, 2, 0);
        Deck child = deck(CHILD, PARENT, 1, 0);
        Map<DeckId, Deck> both = Map.of(PARENT, parent, CHILD, child);

        assertThat(plan(both, Today.NOTHING, below, below2, above)).containsExactly(below, above);
        assertThat(
                        plan(
                                both,
                                new Today(Map.of(), Map.of(CHILD, 1), Set.of(), Set.of()),
                                below,
                                below2,
                                above))
                .containsExactly(above);
        assertThat(
                        plan(
                                Map.of(CHILD, child),
                                new Today(Map.of(), Map.of(PARENT, 2), Set.of(), Set.of()),
                                below,
                                above))
                .as("the deck above is not studied, so its limit does not hold")
                .containsExactly(below);
    }

    @Test
    void ofANoteOnlyOneCardIsAskedADay() {
        Card forward = card(1, Desk.due(6));
        Card reverse = ofNote(1, card(2, Desk.due(6)));
        Card newReverse = ofNote(1, card(3, null));
        Card other = card(4, null);
        Card otherReverse = ofNote(4, card(5, null));

        assertThat(plan(List.of(forward, reverse, newReverse, other, otherReverse)))
                .hasSize(2)
                .contains(other);
        var today = new Today(Map.of(), Map.of(), Set.of(new NoteId(1)), Set.of());
        assertThat(plan(decks(9, 9), today, forward, newReverse, other)).containsExactly(other);
    }

    @ParameterizedTest
    @CsvSource({"6, 6, false", "6, 7, true", "30, 29, false", "30, 30, true", "1, 7, true"})
    void aSiblingThatIsDueForLongIsAskedToo(int interval, int late, boolean asked) {
        Card first = card(1, Desk.late(1, 300));
        Card sibling = ofNote(1, card(2, Desk.late(interval, late)));
        List<Card> others = IntStream.range(10, 20).mapToObj(i -> card(i, Desk.due(6))).toList();
        var cards = new ArrayList<>(others);
        cards.addAll(List.of(sibling, first));

        List<Card> plan = plan(cards);

        assertThat(plan.contains(sibling)).isEqualTo(asked);
        assertThat(plan).contains(first).containsAll(others);
        if (asked) {
            assertThat(plan.getLast()).as("far from the other").isEqualTo(sibling);
        }
    }

    @Test
    void whatWasLeftBelowGoodComesFirstAndKnowsNoLimit() {
        Card failed = card(1, new Sm2Memory(250, 0, 1, DAY, 3, 1));
        Card passed = card(2, new Sm2Memory(250, 1, 1, DAY, 1, 0));
        Card due = card(3, Desk.due(6));
        Today today =
                Today.of(
                        List.of(
                                review(failed, Grade.AGAIN),
                                review(passed, Grade.AGAIN),
                                review(passed, Grade.GOOD)),
                        byId(failed, passed));

        assertThat(plan(decks(0, 2), today, due, passed, failed)).containsExactly(failed, due);
        assertThat(plan(decks(0, 1), today, due, passed, failed)).containsExactly(failed);
    }

    @Test
    void theLogTellsWhatWasStudied() {
        Card fresh = card(1, new Sm2Memory(250, 1, 1, DAY, 1, 0));
        Card due = inDeck(CHILD, card(2, new Sm2Memory(250, 3, 15, DAY, 3, 0)));
        Card practised = card(3, Desk.due(6));
        Card deleted = card(4, Desk.due(6));
        Review practice = review(practised, Grade.AGAIN);
        practice =
                new Review(
                        practice.card(),
                        practice.at(),
                        practice.day(),
                        practice.grade(),
                        practice.asking(),
                        practice.taken(),
                        practice.scheduler(),
                        false);

        Today today =
                Today.of(
                        List.of(
                                review(fresh, Grade.AGAIN),
                                review(fresh, Grade.GOOD),
                                review(due, Grade.HARD),
                                practice,
                                review(deleted, Grade.GOOD)),
                        byId(fresh, due, practised));

        assertThat(today)
                .isEqualTo(
                        new Today(
                                Map.of(CHILD, 1),
                                Map.of(PARENT, 1),
                                Set.of(fresh.note(), due.note()),
                                Set.of(due.id())));
    }

    @Test
    void manyCardsArePlannedInNoTime() {
        var chance = new Random(3);
        List<Card> cards =
                IntStream.range(0, 100_000)
                        .mapToObj(
                                i ->
                                        ofNote(
                                                i / 2,
                                                card(
                                                        i,
                                                        chance.nextBoolean()
                                                                ? null
                                                                : Desk.late(
                                                                        1 + chance.nextInt(50),
                                                                        chance.nextInt(20)))))
                        .toList();

        List<Card> plan = plan(decks(20, 200), Today.NOTHING, cards.toArray(Card[]::new));

        assertThat(plan).hasSize(220).doesNotHaveDuplicates();
        assertThat(plan(decks(99_999, 99_999), Today.NOTHING, cards.toArray(Card[]::new)))
                .hasSizeGreaterThan(50_000)
                .doesNotHaveDuplicates();
    }

    private static List<Card> plan(List<Card> cards) {
        return plan(decks(100, 100), Today.NOTHING, cards.toArray(Card[]::new));
    }

    private static List<Card> plan(Map<DeckId, Deck> decks, Today today, Card... cards) {
        return Plan.of(Arrays.asList(cards), decks, today, DAY, new Random(1));
    }

    private static Map<DeckId, Deck> decks(int fresh, int due) {
        return Map.of(PARENT, deck(PARENT, null, fresh, due));
    }

    private static Deck deck(DeckId id, DeckId parent, int fresh, int due) {
        var options = new DeckOptions(fresh, due, Desk.SM2.id());
        return new Deck(id, parent, "deck " + id.value(), "", options, Instant.EPOCH);
    }

    private static Card card(long id, Memory memory) {
        return Desk.card(id, id, 0, memory);
    }

    private static Card inDeck(DeckId deck, Card card) {
        return new Card(card.id(), card.note(), deck, 0, card.memory(), false, null, Flag.NONE);
    }

    private static Card ofNote(long note, Card card) {
        return Desk.card(card.id().value(), note, 1, card.memory());
    }

    private static Map<CardId, Card> byId(Card... cards) {
        return Arrays.stream(cards).collect(Collectors.toMap(Card::id, Function.identity()));
    }

    private static Review review(Card card, Grade grade) {
        return new Review(
                card.id(),
                Desk.NOON,
                DAY,
                grade,
                Asking.FLIP,
                Duration.ofSeconds(3),
                Desk.SM2.id(),
                true);
    }
}
