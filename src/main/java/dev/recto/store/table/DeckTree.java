package dev.recto.store.table;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The decks as a tree, siblings by name.
public final class DeckTree {
    private final Map<DeckId, Deck> decks = new LinkedHashMap<>();
    private final Map<@Nullable DeckId, List<Deck>> children = new HashMap<>();

    /// The tree of these decks.
    ///
    /// @param all with every deck also all that it lies in
    public DeckTree(List<Deck> all) {
        all.stream()
                .sorted(Comparator.comparing(deck -> DeckRows.folded(deck.name())))
                .forEach(
                        deck -> {
                            decks.put(deck.id(), deck);
                            children.computeIfAbsent(deck.parent(), id -> new ArrayList<>())
                                    .add(deck);
                        });
    }

    /// The decks directly below a deck, or at the top.
    public List<Deck> below(@Nullable DeckId parent) {
        return children.getOrDefault(parent, List.of());
    }

    /// A deck and all below it, or all decks, parents before children.
    public List<Deck> depthFirst(@Nullable DeckId root) {
        var found = new ArrayList<Deck>();
        if (root == null) {
            below(null).forEach(top -> found.addAll(depthFirst(top.id())));
        } else if (decks.containsKey(root)) {
            found.add(decks.get(root));
            below(root).forEach(child -> found.addAll(depthFirst(child.id())));
        }
        return found;
    }

    /// A deck and those it lies in, the deck itself first.
    public List<Deck> upwards(DeckId id) {
        var line = new ArrayList<Deck>();
        for (Deck deck = decks.get(id); deck != null; deck = parent(deck)) {
            line.add(deck);
        }
        return line;
    }

    /// The names from the top of the tree down to a deck.
    public List<String> path(DeckId id) {
        return upwards(id).reversed().stream().map(Deck::name).toList();
    }

    private @Nullable Deck parent(Deck deck) {
        return deck.parent() == null ? null : decks.get(deck.parent());
    }
}
