package dev.recto.ui.tidy;

import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.model.PlainText;
import dev.recto.store.tidy.Candidate;
import dev.recto.store.tidy.Merge;
import dev.recto.store.tidy.Pair;

/// A pair of notes with what is known of both, and which of their texts is to stay.
///
/// @param keep what becomes of the texts
record Twins(Pair pair, Candidate one, Candidate other, Keep keep) {

    /// Twins of which the richer text stays, and of two that are as rich the one that was answered
    /// more often.
    static Twins of(Pair pair, Candidate one, Candidate other) {
        int richer = Integer.compare(length(one), length(other));
        boolean first = richer == 0 ? one.answers() >= other.answers() : richer > 0;
        return new Twins(pair, one, other, first ? Keep.ONE : Keep.OTHER);
    }

    Twins keeping(Keep now) {
        return new Twins(pair, one, other, now);
    }

    /// Whether both texts can be put together.
    boolean canJoin() {
        return Joined.of(one.note().note(), other.note().note()).isPresent();
    }

    /// The merge that was chosen.
    Merge merge() {
        Note first = one.note().note();
        return switch (keep) {
            case ONE -> new Merge(pair.one(), pair.other());
            case OTHER -> new Merge(pair.other(), pair.one());
            case BOTH ->
                    new Merge(
                            pair.one(),
                            pair.other(),
                            Joined.of(first, other.note().note()).orElse(first));
        };
    }

    /// What the note says that is there after the merge.
    Note result() {
        Merge merge = merge();
        Candidate kept = merge.keep().equals(pair.one()) ? one : other;
        return merge.text() == null ? kept.note().note() : merge.text();
    }

    /// The merge that was chosen, but with a text of the learner's own.
    Merge merge(Note text) {
        return new Merge(merge().keep(), merge().drop(), text);
    }

    /// The note that is there after the merge.
    NoteId staying() {
        return merge().keep();
    }

    private static int length(Candidate candidate) {
        Note note = candidate.note().note();
        return note.ordinals().stream()
                .map(note::sides)
                .map(sides -> sides.question() + " " + sides.answer())
                .mapToInt(text -> PlainText.of(text).length())
                .max()
                .orElse(0);
    }

    /// What becomes of the texts of two notes that are merged.
    enum Keep {
        ONE,
        OTHER,
        /// Both, one after the other.
        BOTH
    }
}
