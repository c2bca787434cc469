package dev.recto.app.command;

import dev.recto.model.DeckDraft;
import dev.recto.store.Library;

import java.util.List;
import java.util.Optional;
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

    /// A deck and those below it; empty where the library has none of this name.
    static Optional<List<DeckDraft>> drafts(Library library, String name) {
        return library.decks().find(path(name)).map(deck -> library.decks().drafts(deck.id()));
    }
}
