package dev.recto.quiz.question;

import dev.recto.model.CardId;
import dev.recto.model.Guid;
import dev.recto.model.Note;

import org.jspecify.annotations.Nullable;

/// One question of a note, as a quiz takes it up.
///
/// @param guid the identity of the note
/// @param card its card in the library, or null where the note comes from a file
/// @param deck the name of its deck
/// @param note what the learner wrote
/// @param ordinal which of the note's questions (see [Note#ordinals()])
public record Entry(Guid guid, @Nullable CardId card, String deck, Note note, int ordinal) {}
