package dev.recto.ui.quiz.setup;

import dev.recto.model.DeckId;
import dev.recto.model.Tag;
import dev.recto.store.Library;
import dev.recto.store.deck.DeckStatus;
import dev.recto.store.quiz.QuizScope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What there is to choose from.
///
/// @param decks all decks, parents before children
/// @param tags all tags, sorted
record Shelf(List<DeckStatus> decks, List<Tag> tags) {
    static final Shelf EMPTY = new Shelf(List.of(), List.of());

    Shelf {
        decks = List.copyOf(decks);
        tags = List.copyOf(tags);
    }

    static Shelf read(Library library, LocalDate today) {
        return new Shelf(library.decks().statuses(today), new ArrayList<>(library.notes().tags()));
    }

    Optional<DeckStatus> find(DeckId deck) {
        return decks.stream().filter(each -> each.deck().id().equals(deck)).findFirst();
    }

    /// Whether a deck is among those chosen, itself or with one it lies in.
    boolean isCovered(DeckId deck, Set<DeckId> chosen) {
        return chosen.contains(deck)
                || parent(deck).filter(parent -> isCovered(parent, chosen)).isPresent();
    }

    private Optional<DeckId> parent(DeckId deck) {
        return find(deck).map(status -> status.deck().parent());
    }

    /// The choice with a deck and all in it, or without. Where the deck was chosen with the one it
    /// lies in, the others in that stay.
    Set<DeckId> choosing(Set<DeckId> chosen, DeckId deck, boolean wanted) {
        var now = new HashSet<>(chosen);
        if (wanted) {
            now.removeIf(other -> isCovered(other, Set.of(deck)));
            now.add(deck);
        } else if (!now.remove(deck)) {
            parent(deck)
                    .ifPresent(
                            parent -> {
                                Set<DeckId> above = choosing(now, parent, false);
                                now.clear();
                                now.addAll(above);
                                decks.stream()
                                        .filter(each -> parent.equals(each.deck().parent()))
                                        .map(each -> each.deck().id())
                                        .filter(other -> !other.equals(deck))
                                        .forEach(now::add);
                            });
        }
        return now;
    }

    /// The scope without what is no longer there.
    QuizScope present(QuizScope scope) {
        var there = new HashSet<>(scope.decks());
        there.removeIf(deck -> find(deck).isEmpty());
        var known = new HashSet<>(scope.tags());
        known.retainAll(tags);
        return new QuizScope(
                there, known, scope.onlyDue(), scope.onlyFlagged(), scope.onlyMissed());
    }
}
