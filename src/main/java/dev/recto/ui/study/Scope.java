package dev.recto.ui.study;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.schedule.Scheduler;
import dev.recto.schedule.Schedulers;
import dev.recto.store.CardEntry;
import dev.recto.store.Library;
import dev.recto.study.Asked;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is studied.
///
/// @param deck a deck with all decks in it, or null for all decks
public record Scope(@Nullable DeckId deck) {

    /// What is studied, as the learner calls it; empty for all decks.
    Optional<String> name(Library library) {
        return Optional.ofNullable(deck).flatMap(library.decks()::find).map(Deck::name);
    }

    /// The cards that are asked on a study day, in the order of the library.
    List<Asked> due(Library library, LocalDate day) {
        return asked(library, library.reviews().queue(deck, day));
    }

    /// How many cards are asked on a study day.
    int count(Library library, LocalDate day) {
        return library.reviews().queue(deck, day).size();
    }

    /// All cards that can be practised, in the order of the library.
    List<Asked> all(Library library, LocalDate day) {
        List<DeckId> decks =
                deck != null
                        ? List.of(deck)
                        : library.decks().all().stream()
                                .filter(each -> each.parent() == null)
                                .map(Deck::id)
                                .toList();
        return asked(
                library,
                decks.stream()
                        .flatMap(each -> library.cards().in(each).stream())
                        .filter(entry -> !entry.card().suspended())
                        .toList());
    }

    private static List<Asked> asked(Library library, List<CardEntry> entries) {
        Map<DeckId, Scheduler> schedulers =
                library.decks().all().stream()
                        .collect(
                                Collectors.toMap(
                                        Deck::id,
                                        deck -> Schedulers.of(deck.options().scheduler())));
        return entries.stream()
                .map(
                        entry ->
                                new Asked(
                                        entry.card(),
                                        entry.note(),
                                        schedulers.get(entry.card().deck())))
                .toList();
    }
}
