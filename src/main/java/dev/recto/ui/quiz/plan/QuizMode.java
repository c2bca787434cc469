package dev.recto.ui.quiz.plan;

/// What a quiz is for.
public enum QuizMode {
    /// Each card until it was recalled.
    LEARN,
    /// Nothing is said until it is handed in.
    TEST,
    /// Pairs against the clock.
    MATCH
}
