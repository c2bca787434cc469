package dev.recto.ui.quiz;

/// Where a sitting of Learn is.
enum Phase {
    /// The questions are being made.
    LOADING,
    /// There is nothing to learn.
    NOTHING,
    /// A question is asked.
    QUESTION,
    /// The answer was almost right: the same question once more.
    ALMOST,
    /// The answer was marked.
    VERDICT,
    /// Every card was recalled.
    FINISHED
}
