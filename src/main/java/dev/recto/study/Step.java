package dev.recto.study;

import org.jspecify.annotations.Nullable;

/// Something the learner did in a sitting, and can take back.
///
/// @param kind what was done
/// @param before the card that was in hand, as it was before
/// @param answered what an answer left to be saved; null for everything else
public record Step(Kind kind, Asked before, @Nullable Answered answered) {

    /// What can be done with the card in hand.
    public enum Kind {
        ANSWER,
        FLAG,
        EDIT,
        SUSPEND,
        BURY,
        DELETE
    }
}
