package dev.recto.store.imports;

import dev.recto.model.NoteDraft;
import dev.recto.model.NoteId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// What an import does, or would do, to each note.
///
/// @param notes one for each note of the drafts, in their order
public record Comparison(List<Compared> notes) {
    public Comparison {
        notes = List.copyOf(notes);
    }

    /// How many notes have this outcome.
    public int count(Outcome outcome) {
        return (int) notes.stream().filter(note -> note.outcome == outcome).count();
    }

    public int added() {
        return count(Outcome.ADDED);
    }

    public int updated() {
        return count(Outcome.UPDATED);
    }

    public int unchanged() {
        return count(Outcome.UNCHANGED);
    }

    /// Notes that both sides have changed and that stay as the learner wrote them.
    public int kept() {
        return count(Outcome.KEPT);
    }

    /// Notes that are not added because the learner holds one of the library to be enough.
    public int skipped() {
        return count(Outcome.SKIPPED);
    }

    /// A note of an import beside its match in the library.
    ///
    /// @param path the names of its deck, from where the import begins
    /// @param draft the note
    /// @param outcome what becomes of it
    /// @param match the note in the library that it is known as, or null where there is none yet
    public record Compared(
            List<String> path, NoteDraft draft, Outcome outcome, @Nullable NoteId match) {
        Compared being(Outcome other, NoteId note) {
            return new Compared(path, draft, other, note);
        }

        NoteId matched() {
            return Objects.requireNonNull(match);
        }
    }

    /// What an import does to a note.
    public enum Outcome {
        /// It is new to the library.
        ADDED,
        /// Its text or tags are brought up to date; its cards keep their schedule.
        UPDATED,
        /// The library has it as it is, or the learner changed it and the file did not.
        UNCHANGED,
        /// The learner and the file have both changed it; the learner's text stays.
        KEPT,
        /// The learner decided, now or at an earlier import, that a note of the library that is
        /// like it is enough.
        SKIPPED
    }
}
