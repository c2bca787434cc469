package dev.recto.ui.library;

import dev.recto.model.DeckId;
import dev.recto.store.CardEntry;
import dev.recto.store.CardSearch;
import dev.recto.store.CardSort;
import dev.recto.store.DeckStatus;
import dev.recto.store.Found;
import dev.recto.store.Progress;
import dev.recto.store.search.QueryParser;
import dev.recto.ui.Job;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.PagedList;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// One deck with its cards.
public final class DeckViewModel {
    private final ObservableLibrary library;
    private final DeckId id;
    private final Supplier<LocalDate> today;
    private final ReadOnlyObjectWrapper<Shelf> shelf =
            new ReadOnlyObjectWrapper<>(new Shelf(List.of()));
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
    private final StringProperty search = new SimpleStringProperty("");
    private final PagedList<CardEntry> cards = new PagedList<>(this::read);
    private final ObservableValue<@Nullable DeckStatus> deck;
    private final Subscription listening;
    private CardSearch query;

    /// @param id the deck
    /// @param today the present study day
    public DeckViewModel(ObservableLibrary library, DeckId id, Supplier<LocalDate> today) {
        this.library = library;
        this.id = id;
        this.today = today;
        query = CardSearch.in(id, today.get());
        deck = shelf.map(decks -> decks.find(id).orElse(null));
        listening = library.listen(changes -> refresh());
        search.subscribe(words -> ask(query.withQuery(QueryParser.parse(words).query())));
    }

    /// Reads the deck and its cards anew.
    public void refresh() {
        LocalDate day = today.get();
        library.read(file -> file.decks().statuses(day))
                .onSuccess(
                        statuses -> {
                            shelf.set(new Shelf(statuses));
                            gone.set(shelf.get().find(id).isEmpty());
                        })
                .start();
        cards.reload();
    }

    /// Stops listening to the library.
    public void close() {
        listening.unsubscribe();
    }

    /// Orders the cards.
    public void sort(CardSort sort, boolean descending) {
        ask(query.withSort(sort, descending));
    }

    /// The cards of the deck and of those in it: all, or those that are looked for.
    public PagedList<CardEntry> cards() {
        return cards;
    }

    /// All decks.
    ReadOnlyObjectProperty<Shelf> shelfProperty() {
        return shelf.getReadOnlyProperty();
    }

    /// The deck, or null as long as it has not been read, or if it is gone.
    public ObservableValue<@Nullable DeckStatus> deck() {
        return deck;
    }

    /// Whether the deck was deleted meanwhile.
    public ReadOnlyBooleanProperty goneProperty() {
        return gone.getReadOnlyProperty();
    }

    /// Words of the cards that are looked for; blank for all.
    public StringProperty searchProperty() {
        return search;
    }

    private void ask(CardSearch now) {
        if (!now.equals(query)) {
            query = now;
            cards.show(this::read);
        }
    }

    private Job<PagedList.Part<CardEntry>> read(int from, int count) {
        CardSearch wanted = query;
        return library.read(
                file -> {
                    Found found = file.cards().search(wanted, Integer.MAX_VALUE, Progress.UNSEEN);
                    return new PagedList.Part<>(
                            file.cards().entries(found.part(from, from + count)), found.size());
                });
    }
}
