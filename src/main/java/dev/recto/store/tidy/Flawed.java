package dev.recto.store.tidy;

import dev.recto.model.StoredNote;

import java.util.List;

/// A note of which something is missing.
///
/// @param deck the names of its deck, from the top of the tree
public record Flawed(StoredNote note, List<String> deck, Flaw flaw) {
    public Flawed {
        deck = List.copyOf(deck);
    }

    /// What is missing.
    public enum Flaw {
        /// All sides are blank.
        NOTHING,
        /// The question is blank.
        NO_QUESTION,
        /// The answer is blank.
        NO_ANSWER,
        /// A list has no items.
        NO_ITEMS,
        /// A cloze text has no gap, so that nothing is asked.
        NO_GAP,
        /// A card is there for a question that the note does not ask.
        SURPLUS_CARD
    }
}
