package dev.recto.ui.library;

import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.Flag;
import dev.recto.model.NoteId;
import dev.recto.model.Source;
import dev.recto.store.CardEntry;
import dev.recto.store.Changes;
import dev.recto.store.Library;
import dev.recto.ui.Command;
import dev.recto.ui.Deeds;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.info.CardInfoPage;
import dev.recto.ui.note.NoteDialog;
import dev.recto.ui.note.SourceDialog;

import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What can be done with the cards that are selected in a table.
final class CardCommands {
    private final Tools tools;
    private final Words words;
    private final ObservableList<CardEntry> selected;
    private final Supplier<Shelf> shelf;
    private final List<Command> commands = new ArrayList<>();

    /// @param selected the selected rows; a row that has not been read yet is null
    /// @param shelf the decks as they were last read
    CardCommands(Tools tools, ObservableList<CardEntry> selected, Supplier<Shelf> shelf) {
        this.tools = tools;
        this.words = tools.words();
        this.selected = selected;
        this.shelf = shelf;
        add("card.edit", "Enter E", this::edit);
        add("card.flag", "F", this::flagNext);
        add("card.suspend", "X", this::suspend);
        add("card.move", "Shortcut+M", this::move);
        add("card.info", "I", this::info);
        add("card.from", "L", () -> source().ifPresent(new SourceDialog(tools)::show))
                .when(Bindings.createBooleanBinding(() -> source().isPresent(), selected));
        add("card.delete", "Delete", this::delete);
    }

    List<Command> all() {
        return commands;
    }

    /// All of them, with the flags one by one.
    ContextMenu menu() {
        var menu = new ContextMenu();
        commands.forEach(command -> menu.getItems().add(command.menuItem()));
        var flags = new Menu(words.get("card.flags"));
        for (Flag flag : Flag.values()) {
            var item = new MenuItem(words.get("flag." + flag.name()));
            item.setOnAction(event -> flag(flag));
            flags.getItems().add(item);
        }
        menu.getItems().add(2, flags);
        return menu;
    }

    /// Edits the note of the first selected card.
    void edit() {
        cards().stream().findFirst().ifPresent(row -> new NoteDialog(tools).edit(row.note()));
    }

    /// Tells all about the first selected card.
    private void info() {
        tools.navigator().open(new CardInfoPage(tools, first().id()));
    }

    private void flagNext() {
        Flag[] flags = Flag.values();
        flag(flags[(first().flag().ordinal() + 1) % flags.length]);
    }

    private void flag(Flag flag) {
        List<CardId> ids = ids();
        change(file -> file.cards().flag(ids, flag));
    }

    private void suspend() {
        List<CardId> ids = ids();
        boolean now = !first().suspended();
        change(file -> file.cards().suspend(ids, now));
    }

    private void move() {
        List<NoteId> notes = notes();
        new DeckChooser(words, tools.dialogs(), shelf.get())
                .choose(
                        words.get("card.moveTitle", notes.size()),
                        words.get("deck.moveAction"),
                        deck -> true,
                        false)
                .map(DeckChooser.Choice::deck)
                .ifPresent(deck -> change(file -> file.notes().move(notes, deck)));
    }

    /// Where the note of the first selected card was read.
    private Optional<Source> source() {
        return cards().stream().findFirst().map(row -> row.note().source());
    }

    private void delete() {
        List<NoteId> notes = notes();
        change(file -> file.notes().delete(notes));
    }

    private Command add(String key, String keys, Runnable action) {
        var command = new Command(words.get(key), keys, action).when(Bindings.isNotEmpty(selected));
        commands.add(command);
        return command;
    }

    private void change(Function<Library, Changes> change) {
        ObservableLibrary library = tools.library();
        library.change(
                change, done -> tools.notices().done(new Deeds(words).done(done), library::undo));
    }

    private Card first() {
        return cards().getFirst().card();
    }

    private List<CardEntry> cards() {
        return selected.stream().filter(Objects::nonNull).toList();
    }

    private List<CardId> ids() {
        return cards().stream().map(CardEntry::id).toList();
    }

    private List<NoteId> notes() {
        return cards().stream().map(row -> row.note().id()).distinct().toList();
    }
}
