package dev.recto.ui.tidy;

import dev.recto.ui.Command;
import dev.recto.ui.Tools;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// A section of what can be tidied: what its page lists, and what can be done there.
///
/// @param <T> a piece of it
interface Chore<T> {
    /// Which it is.
    Section section();

    /// The pieces.
    ObservableList<T> pieces();

    /// How many there are to tidy, or null as long as that is not known.
    ObservableValue<@Nullable Integer> count();

    /// A cell that shows a piece.
    ListCell<T> cell();

    /// Whether several pieces can be selected.
    default boolean several() {
        return false;
    }

    /// What can be done with what is selected, the most likely first.
    List<Command> commands(Chosen<T> chosen);

    /// How many of the commands are buttons; the others are in a menu.
    default int buttons() {
        return 4;
    }

    /// What else stands above the list.
    default Optional<Node> head() {
        return Optional.empty();
    }

    /// What stands beside the list.
    ///
    /// @param leave goes back to the list
    default Optional<Beside<T>> beside(Tools tools, Runnable leave) {
        return Optional.empty();
    }
}
