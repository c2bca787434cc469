package dev.recto.ui.cards;

import dev.recto.model.Flag;
import dev.recto.model.NoteId;
import dev.recto.model.Source;
import dev.recto.store.browse.BulkEdit;
import dev.recto.store.browse.Found;
import dev.recto.store.change.Changes;
import dev.recto.store.table.CardEntry;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.deck.DeckChooser;
import dev.recto.ui.deck.Shelf;
import dev.recto.ui.info.CardInfoPage;
import dev.recto.ui.note.SourceDialog;
import dev.recto.ui.widget.Changing;
import dev.recto.ui.widget.WorkStrip;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What can be done with the rows that are selected in a table, however many. Each is one change
/// that can be undone, and can be called off while it goes on.
final class CardCommands {
    private final Tools tools;
    private final Words words;
    private final FoundCards model;
    private final Supplier<Found> selected;
    private final ObservableValue<Boolean> any;
    private Consumer<NoteId> edit;
    private final Changing changing;
    private final List<Command> commands = new ArrayList<>();

    /// @param selected the selected rows
    /// @param any whether there are any
    /// @param work shows how far a change is
    CardCommands(
            Tools tools,
            FoundCards model,
            Supplier<Found> selected,
            ObservableValue<Boolean> any,
            WorkStrip work) {
        this.tools = tools;
        this.words = tools.words();
        this.model = model;
        this.selected = selected;
        this.any = any;
        edit = tools.navigator()::edit;
        changing = new Changing(tools, work);
        add("card.edit", "Enter E", this::edit);
        add("card.flag", "F", this::flagNext);
        add("card.tags", "T", this::tag);
        add("card.suspend", "X", this::suspend);
        add("card.bury", "B", this::bury);
        add("card.due", "D", this::setDue);
        add("card.forget", "R", () -> change(BulkEdit::forget));
        add("card.move", "Shortcut+M", this::move);
        add("card.replace", "Shortcut+H", this::replace);
        add("card.export", "Shortcut+E", () -> tools.navigator().export(selected.get()));
        add("card.info", "I", this::info);
        add("card.from", "L", this::showSource);
        add("card.delete", "Delete", () -> change(BulkEdit::delete));
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
            item.setOnAction(event -> change(bulk -> bulk.flag(flag)));
            flags.getItems().add(item);
        }
        menu.getItems().add(2, flags);
        return menu;
    }

    /// Edits the note of the first selected row.
    void edit() {
        withFirst(entry -> edit.accept(entry.note().id()));
    }

    /// Lets notes be edited elsewhere than on a page of their own.
    void editWith(Consumer<NoteId> editor) {
        edit = editor;
    }

    /// Looks which note is the first of those selected; told nothing where there is none.
    void firstNote(Consumer<NoteId> then) {
        withFirst(entry -> then.accept(entry.note().id()));
    }

    /// Tells all about the first selected card.
    private void info() {
        withFirst(entry -> tools.navigator().open(new CardInfoPage(tools, entry.id())));
    }

    private void showSource() {
        withFirst(
                entry -> {
                    Source source = entry.note().source();
                    if (source == null) {
                        tools.notices().tell(words.get("card.noSource"));
                    } else {
                        new SourceDialog(tools).show(source);
                    }
                });
    }

    private void flagNext() {
        Flag[] flags = Flag.values();
        withFirst(
                entry -> {
                    Flag next = flags[(entry.card().flag().ordinal() + 1) % flags.length];
                    change(bulk -> bulk.flag(next));
                });
    }

    private void suspend() {
        withFirst(
                entry -> {
                    boolean now = !entry.card().suspended();
                    change(bulk -> bulk.suspend(now));
                });
    }

    private void bury() {
        LocalDate today = tools.today();
        withFirst(
                entry -> {
                    LocalDate until = entry.card().buriedUntil();
                    boolean buried = until != null && until.isAfter(today);
                    change(bulk -> bulk.bury(buried ? null : today.plusDays(1)));
                });
    }

    private void tag() {
        Found rows = selected.get();
        new TagDialog(tools, model.vocabularyProperty().get().tags())
                .ask(rows.size())
                .ifPresent(chosen -> change(rows, bulk -> bulk.tag(chosen.add(), chosen.remove())));
    }

    private void setDue() {
        Found rows = selected.get();
        new DueDialog(tools)
                .ask(rows.size())
                .ifPresent(day -> change(rows, bulk -> bulk.setDue(day)));
    }

    private void move() {
        Found rows = selected.get();
        LocalDate today = tools.today();
        tools.library()
                .read(file -> new Shelf(file.decks().statuses(today)))
                .onSuccess(shelf -> move(rows, shelf))
                .start();
    }

    private void move(Found rows, Shelf shelf) {
        new DeckChooser(words, tools.dialogs(), shelf)
                .choose(
                        words.get("card.moveTitle", rows.size()),
                        words.get("deck.moveAction"),
                        deck -> true,
                        false)
                .map(DeckChooser.Choice::deck)
                .ifPresent(deck -> change(rows, bulk -> bulk.move(deck)));
    }

    private void replace() {
        new ReplaceDialog(tools, selected.get())
                .ask()
                .ifPresent(
                        notes ->
                                changing.run(
                                        (file, progress) -> file.notes().edit(notes, progress)));
    }

    private void change(Function<BulkEdit, Changes> edit) {
        change(selected.get(), edit);
    }

    private void change(Found rows, Function<BulkEdit, Changes> edit) {
        changing.run((file, progress) -> edit.apply(file.bulk(rows, progress)));
    }

    /// Does something with the first of the selected cards, as it is now.
    private void withFirst(Consumer<CardEntry> action) {
        Found first = selected.get().part(0, 1);
        tools.library()
                .read(file -> file.cards().entries(first))
                .onSuccess(entries -> entries.stream().findFirst().ifPresent(action))
                .start();
    }

    private void add(String key, String keys, Runnable action) {
        commands.add(new Command(words.get(key), keys, action).when(any));
    }
}
