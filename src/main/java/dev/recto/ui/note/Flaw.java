package dev.recto.ui.note;

/// What keeps a note from being complete.
enum Flaw {
    NONE,
    NO_QUESTION,
    NO_ANSWER,
    NO_ITEMS,
    NO_GAP
}
