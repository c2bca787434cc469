package dev.recto.ui.tidy;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// What is selected in a list.
///
/// @param <T> what the list holds
/// @param list the list
record Chosen<T>(ListView<T> list) {

    /// All that is selected.
    List<T> all() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /// Does something with the first that is selected, if anything is.
    void first(Consumer<T> action) {
        all().stream().findFirst().ifPresent(action);
    }

    /// Whether anything is selected.
    ObservableValue<Boolean> any() {
        return Bindings.isNotEmpty(list.getSelectionModel().getSelectedItems());
    }
}
