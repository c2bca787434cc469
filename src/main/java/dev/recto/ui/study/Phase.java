package dev.recto.ui.study;

/// Where a sitting is.
public enum Phase {
    /// The cards are being read.
    LOADING,
    /// There is nothing to study now.
    NOTHING,
    /// A question is shown.
    QUESTION,
    /// An answer is shown and waits for its grade.
    ANSWER,
    /// Every card is finished.
    FINISHED
}
