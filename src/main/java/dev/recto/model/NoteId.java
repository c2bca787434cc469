package dev.recto.model;

/// The identity of a note within one library. Never reused, even after the note is deleted.
public record NoteId(long value) {}
