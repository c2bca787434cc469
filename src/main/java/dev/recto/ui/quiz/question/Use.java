package dev.recto.ui.quiz.question;

/// Where a question is asked, which decides what its pane tells.
public enum Use {
    /// One question at a time, each marked at once: the pane may help along, as by saying which
    /// items of a list are right while they come.
    LEARN,
    /// Nothing is told of right and wrong, and the answer may be changed until it is handed in.
    TEST,
    /// The answer was handed in. The key is shown as soon as [QuestionPane#reveal] tells the
    /// outcome; only the ideas of a long answer can still be ticked.
    SHEET
}
