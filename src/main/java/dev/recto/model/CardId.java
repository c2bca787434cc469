package dev.recto.model;

/// The identity of a card within one library. Never reused, even after the card is deleted.
public record CardId(long value) {}
