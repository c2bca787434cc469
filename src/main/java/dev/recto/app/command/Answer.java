package dev.recto.app.command;

import dev.recto.quiz.mark.Expected;
import dev.recto.quiz.mark.ExpectedList;

/// An answer to be marked, with what is expected.
sealed interface Answer {
    /// One answer.
    record Single(Expected expected, String typed) implements Answer {}

    /// A list.
    record Listed(ExpectedList expected, String typed) implements Answer {}
}
