package dev.recto.ui.info;

import dev.recto.model.CardId;
import dev.recto.model.Deck;
import dev.recto.store.Library;
import dev.recto.store.table.CardEntry;
import dev.recto.ui.ObservableLibrary;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// All about one card.
public final class CardInfoViewModel {
    private final ObservableLibrary library;
    private final CardId card;
    private final Supplier<LocalDate> today;
    private final ReadOnlyObjectWrapper<@Nullable Info> info = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
    private final Subscription listening;

    /// @param today the present study day
    public CardInfoViewModel(ObservableLibrary library, CardId card, Supplier<LocalDate> today) {
        this.library = library;
        this.card = card;
        this.today = today;
        listening = library.listen(_ -> refresh());
    }

    /// Reads the card anew.
    public void refresh() {
        LocalDate day = today.get();
        library.read(file -> look(file, day))
                .onSuccess(
                        found -> {
                            gone.set(found.isEmpty());
                            found.ifPresent(info::set);
                        })
                .start();
    }

    /// Stops listening to the library.
    public void close() {
        listening.unsubscribe();
    }

    /// What is known of the card, or null as long as it was not read.
    public ReadOnlyObjectProperty<@Nullable Info> infoProperty() {
        return info.getReadOnlyProperty();
    }

    /// Whether the card was deleted.
    public ReadOnlyBooleanProperty goneProperty() {
        return gone.getReadOnlyProperty();
    }

    private Optional<Info> look(Library file, LocalDate day) {
        return file.cards()
                .find(card)
                .map(
                        entry ->
                                new Info(
                                        entry,
                                        file.cards().of(entry.note().id()).stream()
                                                .filter(other -> !other.id().equals(card))
                                                .map(other -> new CardEntry(other, entry.note()))
                                                .toList(),
                                        CardHistory.of(file.reviews().of(card)),
                                        file.decks()
                                                .find(entry.card().deck())
                                                .map(Deck::name)
                                                .orElse(""),
                                        day));
    }

    /// What is known of a card.
    ///
    /// @param entry the card with its note
    /// @param siblings the other cards of the note
    /// @param history its answers
    /// @param deck the name of its deck
    /// @param today the study day on which all this was read
    record Info(
            CardEntry entry,
            List<CardEntry> siblings,
            CardHistory history,
            String deck,
            LocalDate today) {}
}
