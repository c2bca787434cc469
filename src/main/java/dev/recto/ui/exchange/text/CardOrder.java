package dev.recto.ui.exchange.text;

import dev.recto.transfer.text.ReadCard;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The cards in the order in which they are shown. When other cards come, those that are the same
/// keep their place, so that a list which shows them need not move.
final class CardOrder {
    private final ObservableList<CardKey> keys = FXCollections.observableArrayList();
    private List<CardKey> inSource = List.of();
    private List<ReadCard> cards = List.of();
    private Map<CardKey, Integer> places = Map.of();

    /// The keys, in the order in which they are shown.
    ObservableList<CardKey> keys() {
        return keys;
    }

    /// Shows cards.
    ///
    /// @param leastCertainFirst whether those that need a look come first
    void show(List<ReadCard> found, boolean leastCertainFirst) {
        cards = found;
        inSource = CardKey.of(found);
        places = new HashMap<>(2 * found.size());
        for (int i = 0; i < found.size(); i++) {
            places.put(inSource.get(i), i);
        }
        replace(leastCertainFirst ? byCertainty() : inSource);
    }

    /// The key of a card.
    ///
    /// @param index its index in the order of the source
    CardKey inSource(int index) {
        return inSource.get(index);
    }

    /// The card of a key, or null where there is none any more.
    @Nullable ReadCard find(CardKey key) {
        Integer place = places.get(key);
        return place == null ? null : cards.get(place);
    }

    private List<CardKey> byCertainty() {
        return IntStream.range(0, cards.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> cards.get(i).confidence()))
                .map(inSource::get)
                .toList();
    }

    private void replace(List<CardKey> next) {
        int shorter = Math.min(keys.size(), next.size());
        int head = 0;
        while (head < shorter && keys.get(head).equals(next.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && keys.get(keys.size() - 1 - tail).equals(next.get(next.size() - 1 - tail))) {
            tail++;
        }
        if (head + tail < Math.max(keys.size(), next.size())) {
            keys.subList(head, keys.size() - tail).clear();
            keys.addAll(head, next.subList(head, next.size() - tail));
        }
    }
}
