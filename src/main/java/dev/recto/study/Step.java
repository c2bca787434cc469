package dev.recto.study;

import dev.recto.model.CardId;
import dev.recto.model.NoteId;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Something the learner did in a sitting, and can take back.
///
/// @param kind what was done
/// @param note the note that was edited or deleted, else that of the card in hand
/// @param gone the cards of the sitting that can no longer be asked because of it, finished ones
///   included
/// @param before the card that was in hand, as it was before; null where the sitting was finished,
///   in which a note can still be edited or deleted
/// @param answered what an answer left to be saved; null for everything else
public record Step(
        Kind kind,
        NoteId note,
        Set<CardId> gone,
        @Nullable Asked before,
        @Nullable Answered answered) {
    public Step {
        gone = Set.copyOf(gone);
    }

    /// What can be done in a sitting.
    public enum Kind {
        ANSWER,
        FLAG,
        EDIT,
        SUSPEND,
        BURY,
        DELETE
    }
}
