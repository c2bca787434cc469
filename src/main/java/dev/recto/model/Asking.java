package dev.recto.model;

/// How a card was asked. Recognising an answer and recalling it are different feats, so every
/// [Review] keeps this.
public enum Asking {
    FLIP,
    CHOICE,
    TRUE_FALSE,
    TYPED,
    MATCHING,
    LIST,
    CLOZE
}
