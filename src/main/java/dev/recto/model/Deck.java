package dev.recto.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A collection of notes under a name. Decks form a tree.
///
/// @param id its identity in this library
/// @param parent the deck it lies in, or null at the top
/// @param name not blank; unique among its siblings, case aside
/// @param description Markdown, or empty
/// @param options how it is studied
/// @param created when it came into the library
public record Deck(
        DeckId id,
        @Nullable DeckId parent,
        String name,
        String description,
        DeckOptions options,
        Instant created) {}
