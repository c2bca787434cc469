package dev.recto.ui;

import java.util.List;

/// The controller of a page: what the [FxmlPage] around it hands on.
public interface PageController {
    /// See [Page#commands].
    default List<Command> commands() {
        return List.of();
    }

    /// See [Page#commandsInside].
    default List<Command> commandsInside() {
        return List.of();
    }

    /// Gives the focus to what is used first.
    void focus();

    /// Lets go of what it listens to.
    default void close() {}
}
