package dev.recto.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class OrderTest {

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
    void newCardsAreSpreadEvenlyAndAKnownOneIsFirst(int known, int fresh, String order) {
        List<Asked> cards = new ArrayList<>(fresh(fresh));
        cards.addAll(known(known));

        String kinds =
                order(cards).stream()
                        .map(asked -> asked.card().isNew() ? "n" : "D")
                        .collect(Collectors.joining());

        assertThat(kinds).isEqualTo(order);
    }

    @Test
    void newCardsKeepTheirOrder() {
        assertThat(order(fresh(10).reversed())).isEqualTo(fresh(10).reversed());
    }

    @Test
    void knownCardsAreInAnOrderThatTheSeedGives() {
        List<Asked> cards = known(50);

        assertThat(order(cards)).isEqualTo(order(cards)).isNotEqualTo(cards);
        assertThat(order(cards)).containsExactlyInAnyOrderElementsOf(cards);
        assertThat(Order.of(cards, new Random(2))).isNotEqualTo(order(cards));
    }

    @Test
    void cardsOfOneNoteAreAHalfOfTheSittingApart() {
        List<Asked> cards = new ArrayList<>(known(20));
        known(20).forEach(asked -> cards.add(reverse(asked)));
        Map<Object, Integer> places = new HashMap<>();

        List<Asked> order = order(cards);

        for (int i = 0; i < order.size(); i++) {
            Integer before = places.put(order.get(i).note().id(), i);
            assertThat(before != null).as("place %d", i).isEqualTo(i >= 20);
        }
        assertThat(order).containsExactlyInAnyOrderElementsOf(cards);
    }

    @Test
    void anyNumberOfCardsIsOrderedAtOnce() {
        List<Asked> cards = new ArrayList<>(fresh(60_000));
        cards.addAll(known(60_000));

        assertThat(order(cards)).hasSize(120_000).doesNotHaveDuplicates();
    }

    private static List<Asked> order(List<Asked> cards) {
        return Order.of(cards, new Random(1));
    }

    private static List<Asked> fresh(int count) {
        return IntStream.range(0, count).mapToObj(i -> Desk.asked(i, "new", null)).toList();
    }

    private static List<Asked> known(int count) {
        return IntStream.range(100_000, 100_000 + count)
                .mapToObj(i -> Desk.asked(i, "known", Desk.due(6)))
                .toList();
    }

    private static Asked reverse(Asked asked) {
        Asked sibling = Desk.sibling(asked);
        return sibling.with(sibling.card().withMemory(Desk.due(6)));
    }
}
