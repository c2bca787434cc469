package dev.recto.ui.quiz.question;

import dev.recto.quiz.mark.Verdict;

/// How a part of an answer stands. Each has its colour, its icon and its words, so that nobody has
/// to tell colours apart.
public enum Standing {
    /// Nothing is said of it.
    NONE,
    /// Given, and nothing said of right and wrong yet.
    PICKED,
    /// Given, and right.
    RIGHT,
    /// Given, and right but for a slip.
    SLIP,
    /// Right, but not given.
    KEY,
    /// Given, and wrong.
    WRONG;

    /// How an answer stands that has this verdict.
    static Standing of(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> RIGHT;
            case TYPO -> SLIP;
            case ALMOST, WRONG -> WRONG;
        };
    }
}
