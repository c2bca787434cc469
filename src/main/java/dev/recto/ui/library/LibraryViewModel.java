package dev.recto.ui.library;

import dev.recto.model.DeckId;
import dev.recto.store.deck.DeckStatus;
import dev.recto.ui.DecksToday;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.deck.Shelf;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// All decks, what there is to study today, and which decks are looked for.
public final class LibraryViewModel {
    private final ObservableLibrary library;
    private final Supplier<LocalDate> today;
    private final DecksToday.Source source;
    private final Set<DeckId> folded = new HashSet<>();
    private final ReadOnlyObjectWrapper<Shelf> shelf =
            new ReadOnlyObjectWrapper<>(new Shelf(List.of()));
    private final ReadOnlyObjectWrapper<Duration> time = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final StringProperty search = new SimpleStringProperty("");
    private final Subscription listening;

    /// @param today the present study day
    public LibraryViewModel(
            ObservableLibrary library, Supplier<LocalDate> today, DecksToday.Source source) {
        this.library = library;
        this.today = today;
        this.source = source;
        listening = library.listen(changes -> refresh());
    }

    /// Reads the decks anew.
    public void refresh() {
        LocalDate day = today.get();
        library.read(file -> source.on(file, day)).onSuccess(this::show).start();
    }

    /// Stops listening to the library.
    public void close() {
        listening.unsubscribe();
    }

    /// The decks as they were last read.
    ReadOnlyObjectProperty<Shelf> shelfProperty() {
        return shelf.getReadOnlyProperty();
    }

    /// About how long it takes to study what there is today.
    public ReadOnlyObjectProperty<Duration> timeProperty() {
        return time.getReadOnlyProperty();
    }

    /// Whether the decks have been read at all: before that, nothing is known to be missing.
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /// Letters of the decks that are looked for; blank for all.
    public StringProperty searchProperty() {
        return search;
    }

    /// Whether decks are looked for.
    public boolean searching() {
        return !search.get().isBlank();
    }

    /// The decks of the list: found, or all that do not lie in a folded one.
    public List<DeckStatus> outline() {
        return searching() ? shelf.get().matching(search.get()) : shelf.get().unfolded(folded);
    }

    /// The decks of the grid: found, or those at the top.
    public List<DeckStatus> tops() {
        return searching() ? shelf.get().matching(search.get()) : shelf.get().in(null);
    }

    /// Whether the decks in this one are hidden in the list.
    public boolean isFolded(DeckId deck) {
        return folded.contains(deck);
    }

    /// Hides or shows the decks in this one.
    public void fold(DeckId deck, boolean hide) {
        if (hide ? folded.add(deck) : folded.remove(deck)) {
            // The same decks, seen in another way.
            shelf.set(new Shelf(shelf.get().all().toList()));
        }
    }

    private void show(DecksToday look) {
        var decks = new Shelf(look.decks());
        time.set(Duration.ofMillis(look.pace().toMillis() * decks.today()));
        shelf.set(decks);
        read.set(true);
    }
}
