package dev.recto.ui.library;

import dev.recto.store.deck.DeckStatus;
import dev.recto.ui.Command;
import dev.recto.ui.Words;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The commands for one deck: the one that is chosen on the page of all decks, or the one whose
/// page it is.
final class DeckCommands {
    private final Words words;
    private final ObservableValue<@Nullable DeckStatus> chosen;
    private final List<Command> commands = new ArrayList<>();

    final Command open;
    final Command study;
    final Command quiz;
    final Command createIn;
    final Command rename;
    final Command move;
    final Command merge;
    final Command options;
    final Command export;
    final Command delete;

    /// @param chosen the deck, or null as long as none is chosen
    DeckCommands(Words words, DeckActions actions, ObservableValue<@Nullable DeckStatus> chosen) {
        this.words = words;
        this.chosen = chosen;
        open = add("deck.open", "Enter", actions::open);
        study = add("deck.study", "Space", actions::study);
        quiz = add("deck.quiz", "Q", actions::quiz);
        createIn = add("deck.createInside", "Shift+N", deck -> actions.create(deck, id -> {}));
        rename = add("deck.renameCommand", "F2", actions::rename);
        move = add("deck.moveCommand", "M", actions::move);
        merge = add("deck.mergeCommand", "Shift+M", actions::merge);
        options = add("deck.optionsCommand", "O", actions::options);
        export = add("deck.exportCommand", "Shortcut+E", actions::export);
        delete = add("deck.deleteCommand", "Delete", actions::delete);
    }

    /// All of them, in the order of the menu.
    List<Command> all() {
        return commands;
    }

    /// Those whose keys work on the page of the deck. A key that deletes belongs to its cards
    /// there.
    List<Command> ofPage() {
        return List.of(quiz, createIn, rename, move, merge, options, export);
    }

    /// A menu of all that is not on the page itself.
    ///
    /// @param without commands that stand elsewhere
    ContextMenu menu(Command... without) {
        var left = new ArrayList<>(commands);
        left.removeAll(List.of(without));
        var menu = new ContextMenu();
        for (Command command : left) {
            if (command == rename || command == delete) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            MenuItem item = command.menuItem();
            menu.getItems().add(item);
        }
        return menu;
    }

    private Command add(String key, String keys, Consumer<DeckStatus> action) {
        var command =
                new Command(
                                words.get(key),
                                keys,
                                () -> {
                                    DeckStatus deck = chosen.getValue();
                                    if (deck != null) {
                                        action.accept(deck);
                                    }
                                })
                        .when(chosen.map(deck -> true).orElse(false));
        commands.add(command);
        return command;
    }
}
