package dev.recto.study;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.DeckOptions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// How many more cards each deck lets through today. A card counts for its deck and for every deck
/// above it that is studied too.
final class Quota {
    private final Map<DeckId, Deck> decks;
    private final Map<DeckId, Integer> left = new HashMap<>();

    Quota(
            Map<DeckId, Deck> decks,
            ToIntFunction<DeckOptions> limit,
            Map<DeckId, Integer> usedToday) {
        this.decks = new HashMap<>(decks); // which, unlike others, may be asked for a null parent
        decks.forEach((id, deck) -> left.put(id, limit.applyAsInt(deck.options())));
        usedToday.forEach(this::use);
    }

    /// Lets one card of a deck through, if every limit allows it and the deck is studied at all.
    boolean take(DeckId deck) {
        List<DeckId> path = path(deck);
        boolean allowed = !path.isEmpty() && path.stream().allMatch(id -> left.get(id) > 0);
        if (allowed) {
            use(deck, 1);
        }
        return allowed;
    }

    private void use(DeckId deck, int cards) {
        path(deck).forEach(id -> left.merge(id, -cards, Integer::sum));
    }

    private List<DeckId> path(DeckId deck) {
        var path = new ArrayList<DeckId>();
        for (Deck at = decks.get(deck); at != null; at = decks.get(at.parent())) {
            path.add(at.id());
        }
        return path;
    }
}
