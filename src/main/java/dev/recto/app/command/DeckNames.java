package dev.recto.app.command;

import java.util.List;
import java.util.stream.Stream;

/// Decks as they are named on a command line: `Biology::Plants` is the deck *Plants* in *Biology*.
final class DeckNames {
    private static final String BELOW = "::";

    private DeckNames() {}

    /// The names from the top of the tree down.
    static List<String> path(String name) {
        List<String> path =
                Stream.of(name.split(BELOW)).map(String::strip).filter(n -> !n.isEmpty()).toList();
        if (path.isEmpty()) {
            throw new CommandException("A deck has a name, as in --deck \"Biology::Plants\".");
        }
        return path;
    }
}
