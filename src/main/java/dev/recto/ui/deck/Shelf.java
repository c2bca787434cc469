package dev.recto.ui.deck;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.store.deck.Counts;
import dev.recto.store.deck.DeckStatus;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All decks as they were last read, in the order of the tree.
public final class Shelf {
    /// Between the names of a deck and of the one it lies in.
    public static final String WITHIN = " › ";

    private final Map<DeckId, DeckStatus> decks = new LinkedHashMap<>();

    /// @param statuses parents before children
    public Shelf(List<DeckStatus> statuses) {
        statuses.forEach(status -> decks.put(status.deck().id(), status));
    }

    /// All decks, parents before children.
    public Stream<DeckStatus> all() {
        return decks.values().stream();
    }

    public Optional<DeckStatus> find(@Nullable DeckId deck) {
        return Optional.ofNullable(decks.get(deck));
    }

    /// The decks directly in a deck, or at the top.
    public List<DeckStatus> in(@Nullable DeckId parent) {
        return all().filter(each -> Objects.equals(each.deck().parent(), parent)).toList();
    }

    /// The decks that a deck lies in, outermost first.
    public List<DeckStatus> above(DeckStatus deck) {
        var line = new LinkedList<DeckStatus>();
        for (var next = find(deck.deck().parent());
                next.isPresent();
                next = find(next.get().deck().parent())) {
            line.addFirst(next.get());
        }
        return line;
    }

    /// The name of a deck with the names of those it lies in.
    public String path(DeckStatus deck) {
        return Stream.concat(above(deck).stream(), Stream.of(deck))
                .map(each -> each.deck().name())
                .collect(Collectors.joining(WITHIN));
    }

    /// Whether a deck is another or lies in it.
    public boolean within(DeckStatus deck, DeckId other) {
        return deck.deck().id().equals(other)
                || above(deck).stream().anyMatch(each -> each.deck().id().equals(other));
    }

    /// Whether a deck can be put into another.
    ///
    /// @param goal the other, or null for the top
    public boolean mayMove(DeckId deck, @Nullable DeckId goal) {
        return find(deck)
                .filter(moved -> !Objects.equals(moved.deck().parent(), goal))
                .filter(moved -> !taken(goal, moved.deck().name(), deck))
                .filter(moved -> find(goal).stream().noneMatch(other -> within(other, deck)))
                .isPresent();
    }

    /// The decks whose path has these letters, case aside.
    public List<DeckStatus> matching(String letters) {
        String wanted = letters.strip().toLowerCase(Locale.ROOT);
        return all().filter(each -> path(each).toLowerCase(Locale.ROOT).contains(wanted)).toList();
    }

    /// The decks of an outline: without those that lie in a folded one.
    public List<DeckStatus> unfolded(Set<DeckId> folded) {
        return all().filter(
                        each ->
                                above(each).stream()
                                        .noneMatch(up -> folded.contains(up.deck().id())))
                .toList();
    }

    /// Whether a name is taken among the decks of a place, case aside.
    ///
    /// @param itself the deck that may have the name, or null
    public boolean taken(@Nullable DeckId parent, String name, @Nullable DeckId itself) {
        Predicate<Deck> other = deck -> !deck.id().equals(itself);
        return in(parent).stream()
                .map(DeckStatus::deck)
                .filter(other)
                .anyMatch(deck -> deck.name().equalsIgnoreCase(name.strip()));
    }

    public boolean isEmpty() {
        return decks.isEmpty();
    }

    /// The counts of all decks together. Empty where there is no deck.
    public Optional<Counts> total() {
        return in(null).stream().map(DeckStatus::all).reduce(Counts::plus);
    }

    /// How many cards there are to study today in all decks.
    public int today() {
        return total().map(Counts::today).orElse(0);
    }
}
