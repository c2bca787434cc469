package dev.recto.ui.study;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.NoteId;
import dev.recto.schedule.Scheduler;
import dev.recto.schedule.Schedulers;
import dev.recto.store.Library;
import dev.recto.store.browse.Found;
import dev.recto.store.table.CardEntry;
import dev.recto.study.Asked;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is studied.
///
/// @param deck a deck with all decks in it, or null for all decks
/// @param found cards that were searched for, or null where whole decks are studied
/// @param title what those cards are called
public record Scope(@Nullable DeckId deck, @Nullable Found found, String title) {

    /// A deck with all decks in it.
    public static Scope of(DeckId deck) {
        return new Scope(deck, null, "");
    }

    /// All decks.
    public static Scope ofEverything() {
        return new Scope(null, null, "");
    }

    /// Cards that were searched for, whatever the limits of the day.
    public static Scope of(Found found, String title) {
        return new Scope(null, found, title);
    }

    /// What is studied, as the learner calls it; empty for all decks.
    Optional<String> name(Library library) {
        return found != null
                ? Optional.of(title)
                : Optional.ofNullable(deck).flatMap(library.decks()::find).map(Deck::name);
    }

    /// The cards that are asked on a study day, in the order of the library.
    List<Asked> due(Library library, LocalDate day) {
        return asked(library, queue(library, day));
    }

    /// How many cards are asked on a study day.
    int count(Library library, LocalDate day) {
        return queue(library, day).size();
    }

    private List<CardEntry> queue(Library library, LocalDate day) {
        if (found == null) {
            return library.reviews().queue(deck, day);
        }
        var notes = new HashSet<NoteId>();
        return library.cards().entries(found).stream()
                .filter(entry -> entry.card().available(day))
                .filter(entry -> entry.card().isNew() || !entry.card().memory().due().isAfter(day))
                // Of the new cards of a note only the first.
                .filter(entry -> notes.add(entry.note().id()) || !entry.card().isNew())
                .toList();
    }

    /// All cards that can be practised, in the order of the library.
    List<Asked> all(Library library, LocalDate day) {
        return asked(
                library,
                entries(library).stream().filter(entry -> !entry.card().suspended()).toList());
    }

    private List<CardEntry> entries(Library library) {
        if (found != null) {
            return library.cards().entries(found);
        }
        List<DeckId> decks =
                deck != null
                        ? List.of(deck)
                        : library.decks().all().stream()
                                .filter(each -> each.parent() == null)
                                .map(Deck::id)
                                .toList();
        return decks.stream().flatMap(each -> library.cards().in(each).stream()).toList();
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
