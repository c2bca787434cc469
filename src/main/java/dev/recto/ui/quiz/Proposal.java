package dev.recto.ui.quiz;

import dev.recto.model.BasicNote;
import dev.recto.model.Note;
import dev.recto.model.StoredNote;
import dev.recto.quiz.mark.Alternatives;
import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.TypedQuestion;
import dev.recto.store.Library;
import dev.recto.store.change.Changes;

import java.util.Optional;

/// A note with one more accepted answer: what the learner typed and says is right.
///
/// @param note the note as it would be
/// @param side the side that is different, as it would be written
record Proposal(Note note, String side) {

    /// The proposal that follows from an answer that was overruled. Empty where nothing was typed,
    /// or where the note has no side to which it could be added.
    ///
    /// @param now the note as it is now
    static Optional<Proposal> of(Answer answer, Note now) {
        return answer.overruled()
                        && answer.question() instanceof TypedQuestion question
                        && answer.given() instanceof Given.Written(String typed)
                        && now instanceof BasicNote note
                ? Optional.of(of(note, question.direction(), typed))
                : Optional.empty();
    }

    /// Writes it into the library.
    ///
    /// @param stored the note as it is there
    Changes keep(Library file, StoredNote stored) {
        return file.notes().edit(stored.id(), note, stored.tags());
    }

    private static Proposal of(BasicNote note, Direction direction, String typed) {
        if (direction == Direction.TO_BACK) {
            String back = Alternatives.adding(note.back().strip(), typed);
            return new Proposal(
                    new BasicNote(note.front(), back, note.hint(), note.bothWays()), back);
        }
        String front = Alternatives.adding(note.front().strip(), typed);
        return new Proposal(new BasicNote(front, note.back(), note.hint(), note.bothWays()), front);
    }
}
