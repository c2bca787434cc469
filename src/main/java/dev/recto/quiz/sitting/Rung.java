package dev.recto.quiz.sitting;

/// The rungs that a card climbs while it is learned.
public enum Rung {
    /// The answer is recognised among others.
    RECOGNISE,
    /// It is typed or listed.
    TYPE,
    /// It is recalled and compared by the learner, where it is too long to be typed.
    FLIP,
    /// The items of a list that were missed on the way are listed once more, at the end.
    ITEMS
}
