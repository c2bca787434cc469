package dev.recto.ui.library;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.DeckOptions;
import dev.recto.schedule.Sm2;
import dev.recto.store.Library;
import dev.recto.store.change.Added;
import dev.recto.store.change.Changes;
import dev.recto.store.deck.DeckStatus;
import dev.recto.ui.Dialogs;
import dev.recto.ui.Navigator;
import dev.recto.ui.Notices;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.deck.DeckChooser;
import dev.recto.ui.deck.Shelf;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What can be done with decks: asks what has to be asked, does it, and tells what was done, with a
/// button that undoes it.
final class DeckActions {

    private final Words words;
    private final Dialogs dialogs;
    private final ObservableLibrary library;
    private final Notices notices;
    private final Navigator navigator;
    private final Supplier<Shelf> shelf;

    /// @param shelf the decks as they were last read
    DeckActions(Tools tools, Supplier<Shelf> shelf) {
        this.words = tools.words();
        this.dialogs = tools.dialogs();
        this.library = tools.library();
        this.notices = tools.notices();
        this.navigator = tools.navigator();
        this.shelf = shelf;
    }

    /// Shows a deck with its cards.
    void open(DeckStatus deck) {
        navigator.deck(deck.deck().id());
    }

    /// Studies a deck.
    void study(DeckStatus deck) {
        navigator.study(deck.deck().id());
    }

    /// Shows the quizzes on a deck.
    void quiz(DeckStatus deck) {
        navigator.quiz(deck.deck().id());
    }

    /// Exports a deck with those in it.
    void export(DeckStatus deck) {
        navigator.export(List.of(deck.deck().id()));
    }

    /// Makes a deck.
    ///
    /// @param parent where, or null for the top
    /// @param then told which deck it is
    void create(@Nullable DeckStatus parent, Consumer<DeckId> then) {
        DeckId place = parent == null ? null : parent.deck().id();
        // A deck inside another is usually studied like it.
        DeckOptions options = parent == null ? usual() : parent.deck().options();
        String title =
                parent == null
                        ? words.get("deck.create")
                        : words.get("deck.createIn", parent.deck().name());
        name(title, "", words.get("deck.createAction"), place, null)
                .ifPresent(
                        name ->
                                library.change(
                                        file -> file.decks().create(place, name, options),
                                        Added::changes,
                                        added -> {
                                            tell(added.changes());
                                            then.accept(added.id());
                                        }));
    }

    /// Gives a deck another name.
    void rename(DeckStatus status) {
        Deck deck = status.deck();
        name(
                        words.get("deck.rename", deck.name()),
                        deck.name(),
                        words.get("deck.renameAction"),
                        deck.parent(),
                        deck.id())
                .filter(name -> !name.equals(deck.name()))
                .ifPresent(name -> change(file -> file.decks().rename(deck.id(), name)));
    }

    /// Asks where a deck is to lie, and moves it there.
    void move(DeckStatus status) {
        DeckId deck = status.deck().id();
        new DeckChooser(words, dialogs, shelf.get())
                .choose(
                        words.get("deck.move", status.deck().name()),
                        words.get("deck.moveAction"),
                        goal -> shelf.get().mayMove(deck, goal.deck().id()),
                        shelf.get().mayMove(deck, null))
                .ifPresent(choice -> move(deck, choice.deck()));
    }

    /// Moves a deck, as when it is dropped on another.
    ///
    /// @param parent where, or null for the top
    void move(DeckId deck, @Nullable DeckId parent) {
        change(file -> file.decks().move(deck, parent));
    }

    /// Asks with which deck to merge a deck, and does it.
    void merge(DeckStatus status) {
        Deck deck = status.deck();
        new DeckChooser(words, dialogs, shelf.get())
                .choose(
                        words.get("deck.merge", deck.name()),
                        words.get("deck.mergeAction"),
                        goal -> !shelf.get().within(goal, deck.id()),
                        false)
                .flatMap(choice -> Optional.ofNullable(choice.deck()))
                .ifPresent(goal -> change(file -> file.decks().merge(deck.id(), goal)));
    }

    /// Deletes a deck with those in it. Nobody is asked: it can be undone.
    void delete(DeckStatus status) {
        change(file -> file.decks().delete(status.deck().id()));
    }

    /// Asks how a deck is to be studied and what it is about.
    void options(DeckStatus status) {
        Deck deck = status.deck();
        var form = new OptionsForm(words, deck);
        if (dialogs.form(
                words.get("options.title", deck.name()),
                form,
                form.first(),
                words.get("options.action"),
                form.complete())) {
            if (!form.options().equals(deck.options())) {
                change(file -> file.decks().options(deck.id(), form.options()));
            }
            if (!form.description().equals(deck.description())) {
                change(file -> file.decks().describe(deck.id(), form.description()));
            }
        }
    }

    private void change(Function<Library, Changes> change) {
        library.change(change, this::tell);
    }

    private void tell(Changes changes) {
        notices.done(changes);
    }

    private Optional<String> name(
            String title,
            String initial,
            String action,
            @Nullable DeckId parent,
            @Nullable DeckId itself) {
        return dialogs.ask(
                title,
                words.get("deck.name"),
                initial,
                action,
                name ->
                        name.isBlank()
                                ? words.get("refused.NAME_BLANK")
                                : shelf.get().taken(parent, name, itself)
                                        ? words.get("refused.NAME_TAKEN")
                                        : null);
    }

    private static DeckOptions usual() {
        return DeckOptions.usual(Sm2.standard().id());
    }
}
