package dev.recto.model;

/// The identity of a deck within one library. Never reused, even after the deck is deleted.
public record DeckId(long value) {}
