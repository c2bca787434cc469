package dev.recto.quiz.mark;

/// What a typed answer is worth. Ordered from best to worst.
public enum Verdict {
    /// Right, or right in another form that means the same.
    RIGHT,
    /// Right with a slip of the pen, which is shown.
    TYPO,
    /// Not right, but near enough for one more try.
    ALMOST,
    /// Not the answer.
    WRONG;

    /// Whether the answer counts as right.
    public boolean accepted() {
        return this == RIGHT || this == TYPO;
    }
}
