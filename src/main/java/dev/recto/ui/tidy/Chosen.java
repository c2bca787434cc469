package dev.recto.ui.tidy;

import dev.recto.store.Library;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Progress;
import dev.recto.ui.Command;
import dev.recto.ui.Words;
import dev.recto.ui.widget.Changing;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ListView;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What is selected in a list, and the commands for it: each is possible as long as something is.
///
/// @param <T> what the list holds
/// @param list the list
/// @param changing makes changes
/// @param openBeside goes to what stands beside the list
record Chosen<T>(ListView<T> list, Words words, Changing changing, Runnable openBeside) {

    /// A command for all that is selected.
    ///
    /// @param key what it is called
    Command command(String key, String keys, Consumer<List<T>> action) {
        return new Command(words.get(key), keys, () -> action.accept(all()))
                .when(Bindings.isNotEmpty(list.getSelectionModel().getSelectedItems()));
    }

    /// A command for the first that is selected.
    Command first(String key, String keys, Consumer<T> action) {
        return command(key, keys, all -> all.stream().limit(1).forEach(action));
    }

    /// A command for the first that is selected, possible only with a piece that it suits.
    Command first(String key, String keys, Predicate<T> suits, Consumer<T> action) {
        return first(key, keys, action)
                .when(
                        Bindings.createBooleanBinding(
                                () -> all().stream().limit(1).anyMatch(suits),
                                list.getSelectionModel().getSelectedItems()));
    }

    /// The command that goes to what stands beside the list.
    Command beside(String key) {
        return command(key, "Enter E", _ -> openBeside.run());
    }

    /// The command that selects all pieces.
    Command selectAll() {
        return command("tidy.selectAll", "Shortcut+A", _ -> list.getSelectionModel().selectAll());
    }

    /// Makes a change.
    void run(BiFunction<Library, Progress, Changes> change) {
        changing.run(change);
    }

    private List<T> all() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
