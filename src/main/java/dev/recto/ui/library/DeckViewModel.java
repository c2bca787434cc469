package dev.recto.ui.library;

import dev.recto.model.DeckId;
import dev.recto.store.browse.CardSearch;
import dev.recto.store.deck.DeckStatus;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.cards.FoundCards;
import dev.recto.ui.deck.Shelf;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
    private final FoundCards cards;
    private final ObservableValue<@Nullable DeckStatus> deck;
    private final Subscription listening;

    /// @param id the deck
    /// @param today the present study day
    public DeckViewModel(ObservableLibrary library, DeckId id, Supplier<LocalDate> today) {
        this.library = library;
        this.id = id;
        this.today = today;
        cards = new FoundCards(library, CardSearch.in(id, today.get()), today);
        deck = shelf.map(decks -> decks.find(id).orElse(null));
        listening = library.listen(changes -> readDeck());
    }

    /// Reads the deck and its cards anew.
    public void refresh() {
        readDeck();
        cards.refresh();
    }

    private void readDeck() {
        LocalDate day = today.get();
        library.read(file -> file.decks().statuses(day))
                .onSuccess(
                        statuses -> {
                            shelf.set(new Shelf(statuses));
                            gone.set(shelf.get().find(id).isEmpty());
                        })
                .start();
    }

    /// Stops listening to the library.
    public void close() {
        listening.unsubscribe();
        cards.close();
    }

    /// The cards of the deck and of those in it: all, or those that are looked for.
    public FoundCards cards() {
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
}
