package dev.recto.model;

import java.util.List;

/// A deck on its way into a library or out of it.
///
/// @param path the names from the top of the tree down to this deck, at least one
/// @param description Markdown, or empty
/// @param notes its own notes, in order, without those of decks below it
public record DeckDraft(List<String> path, String description, List<NoteDraft> notes) {
    public DeckDraft {
        path = List.copyOf(path);
        notes = List.copyOf(notes);
        if (path.isEmpty() || path.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a deck has a name");
        }
    }

    /// The name of the deck itself.
    public String name() {
        return path.getLast();
    }
}
