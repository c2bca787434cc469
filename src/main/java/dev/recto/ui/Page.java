package dev.recto.ui;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import java.util.List;

/// One screen in the content area of the window.
public interface Page {
    /// What is shown.
    Parent view();

    /// What the page is called, in the path above it.
    ObservableValue<String> title();

    /// The pages above this one, outermost first; the place in the sidebar is not among them.
    default ObservableValue<List<Crumb>> trail() {
        return new SimpleObjectProperty<>(List.of());
    }

    /// What can be done here with a key, for the keyboard and for the page of keys.
    default List<Command> commands() {
        return List.of();
    }

    /// What can be done besides in a part of the page that hears its keys by itself, as in an
    /// editor beside a table; for the page of keys.
    default List<Command> commandsInside() {
        return List.of();
    }

    /// The page has come into view, for the first time or again: look at the library anew and give
    /// the focus to what is used first.
    default void shown() {}

    /// Whether what the page is to show has been read, so that it can be looked at and used.
    default ObservableValue<Boolean> ready() {
        return new SimpleObjectProperty<>(true);
    }

    /// The page is gone for good: let go of what it listens to.
    default void close() {}

    /// A step in the path above a page.
    ///
    /// @param label what it is called
    /// @param open goes there
    record Crumb(String label, Runnable open) {}
}
