package dev.recto.ui.browse;

import dev.recto.store.browse.CardSearch;
import dev.recto.store.browse.SavedSearch;
import dev.recto.store.browse.Unit;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Changes.Kind;
import dev.recto.store.search.Query;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.cards.FoundCards;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// All cards or notes, searched, and the searches that are kept.
final class BrowseViewModel {
    private final ObservableLibrary library;
    private final FoundCards cards;
    private final ObservableList<SavedSearch> saved = FXCollections.observableArrayList();
    private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(Unit.CARDS);
    private final Subscription listening;

    BrowseViewModel(ObservableLibrary library, Supplier<LocalDate> today) {
        this.library = library;
        cards = new FoundCards(library, CardSearch.of(Query.EVERYTHING, today.get()), today);
        listening = library.listen(this::changed);
        unit.subscribe(cards::show);
    }

    /// Reads everything anew.
    void refresh() {
        cards.refresh();
        readSaved();
    }

    void close() {
        listening.unsubscribe();
        cards.close();
    }

    FoundCards cards() {
        return cards;
    }

    /// Whether cards or notes are listed.
    ObjectProperty<Unit> unitProperty() {
        return unit;
    }

    /// The searches that are kept, by name.
    ObservableList<SavedSearch> saved() {
        return saved;
    }

    /// Looks for what a kept search says.
    void open(SavedSearch search) {
        cards.textProperty().set(search.query());
    }

    /// The kept search that is looked for now.
    Optional<SavedSearch> current() {
        String text = cards.textProperty().get().strip();
        return saved.stream().filter(each -> each.query().equals(text)).findFirst();
    }

    /// Keeps what is looked for under a name.
    ///
    /// @param done hears of it
    void keep(String name, Consumer<Changes> done) {
        var search = new SavedSearch(name, cards.textProperty().get().strip());
        library.change(file -> file.searches().keep(search), done);
    }

    /// Forgets a kept search.
    ///
    /// @param done hears of it
    void forget(SavedSearch search, Consumer<Changes> done) {
        library.change(file -> file.searches().forget(search.name()), done);
    }

    private void changed(Changes changes) {
        if (changes.kinds().contains(Kind.SEARCHES)) {
            readSaved();
        }
    }

    private void readSaved() {
        library.read(file -> file.searches().all()).onSuccess(saved::setAll).start();
    }
}
