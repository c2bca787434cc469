package dev.recto.store.change;

import dev.recto.model.DeckId;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// What is different now: what a screen has to look at again, and what it can offer to undo.
///
/// @param action what was done
/// @param way whether it was done, continued, undone or done again
/// @param count how many; [Action] says of what
/// @param name the name that belongs to the action, or empty
/// @param decks the decks whose content, counts or place are different; also those deleted
public record Changes(Action action, Way way, int count, String name, Set<DeckId> decks) {
    public Changes {
        decks = Set.copyOf(decks);
    }

    /// The kinds of things that may be different.
    public Set<Kind> kinds() {
        return action.kinds();
    }

    /// Whether this is the same change, whichever way it went.
    public boolean isSame(@Nullable Changes other) {
        return other != null && going(other.way).equals(other);
    }

    Changes going(Way now) {
        return new Changes(action, now, count, name, decks);
    }

    /// The direction of a change.
    public enum Way {
        DONE,
        /// Took the place of the change before it, with which it is one step of the history.
        CONTINUED,
        UNDONE,
        REDONE
    }

    /// A kind of thing in the library.
    public enum Kind {
        DECKS,
        NOTES,
        CARDS,
        MEMORIES,
        REVIEWS,
        /// What is kept of quizzes besides their answers.
        QUIZZES,
        /// Searches that are kept.
        SEARCHES,
        /// Pictures and sounds.
        MEDIA,
        /// What was said while tidying.
        TIDYING
    }
}
