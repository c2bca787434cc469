package dev.recto.store;

import dev.recto.model.Asking;
import dev.recto.model.BasicNote;
import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.DeckOptions;
import dev.recto.model.Grade;
import dev.recto.model.NoteId;
import dev.recto.model.Review;
import dev.recto.model.SchedulerId;
import dev.recto.model.Sm2Memory;
import dev.recto.model.Tag;
import dev.recto.store.browse.CardSearch;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Progress;
import dev.recto.store.change.Store;
import dev.recto.store.search.Query;
import dev.recto.store.table.CardEntry;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;

/// A library for a test, with short words for what tests do all the time.
public final class TestLibrary implements AutoCloseable {
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-02T10:00:00.123Z"), ZoneOffset.UTC);
    public static final SchedulerId SM2 = new SchedulerId("sm2", "");
    public static final DeckOptions OPTIONS = new DeckOptions(20, 200, SM2);

    public final Library library;

    public TestLibrary(Path folder) {
        library = Library.open(folder.resolve("library.recto"), CLOCK);
    }

    /// What a library stands on, to make rows that it would not make by itself.
    public static Store storeOf(Library library) {
        return library.store();
    }

    public DeckId deck(String name) {
        return library.decks().create(null, name, OPTIONS).id();
    }

    public DeckId deck(DeckId parent, String name) {
        return library.decks().create(parent, name, OPTIONS).id();
    }

    public NoteId note(DeckId deck, String front, String... tags) {
        return library.notes().add(deck, new BasicNote(front, "back of " + front), tags(tags)).id();
    }

    public Card card(DeckId deck, String front) {
        return library.cards().of(note(deck, front)).getFirst();
    }

    /// All cards with their notes, in the order in which they were added.
    public List<CardEntry> cards() {
        var everything = CardSearch.of(Query.EVERYTHING, DAY);
        return library.cards()
                .entries(library.cards().search(everything, Integer.MAX_VALUE, Progress.UNSEEN));
    }

    public Changes answer(CardId card, LocalDate day, int interval) {
        return library.reviews()
                .record(review(card, day), new Sm2Memory(250, 1, interval, day, 1, 0));
    }

    public static Review review(CardId card, LocalDate day) {
        return new Review(
                card,
                day.atTime(10, 0).toInstant(ZoneOffset.UTC),
                day,
                Grade.GOOD,
                Asking.FLIP,
                Duration.ofSeconds(4),
                SM2,
                true);
    }

    public static TreeSet<Tag> tags(String... names) {
        return new TreeSet<>(List.of(names).stream().map(Tag::new).toList());
    }

    @Override
    public void close() {
        library.close();
    }
}
