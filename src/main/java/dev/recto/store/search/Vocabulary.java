package dev.recto.store.search;

import java.util.List;

/// The names in a library that a search can speak of.
///
/// @param decks the decks, each with those above it and `::` between them
/// @param tags the tags
/// @param sources the files from which notes were imported
public record Vocabulary(List<String> decks, List<String> tags, List<String> sources) {
    /// Of an empty library.
    public static final Vocabulary NONE = new Vocabulary(List.of(), List.of(), List.of());

    public Vocabulary {
        decks = List.copyOf(decks);
        tags = List.copyOf(tags);
        sources = List.copyOf(sources);
    }

    /// The values that may follow a key; empty for a number.
    List<String> of(Key key) {
        return switch (key) {
            case DECK -> decks;
            case TAG -> tags;
            case SOURCE -> sources;
            default -> key.choices();
        };
    }
}
