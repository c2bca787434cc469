package dev.recto.store.tidy;

import dev.recto.model.Guid;
import dev.recto.model.NoteId;
import dev.recto.store.file.Sql;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/// The rows of the table `relation`: what the learner has said of two notes together. Notes are
/// named by their guids, since what was said holds also when one of them is deleted and imported
/// again. That two notes are about one thing and share a schedule could be said here as well.
record RelationRows(Sql sql) {
    private enum Kind {
        /// They are not the same, however alike.
        APART
    }

    /// The pairs of notes that were said not to be the same.
    Set<Couple> apart() {
        var couples = new HashSet<Couple>();
        sql.each(
                """
                SELECT first.id, second.id FROM relation JOIN note AS first ON first.guid = one
                JOIN note AS second ON second.guid = other WHERE relation.kind = ?
                """,
                row ->
                        couples.add(
                                Couple.of(new NoteId(row.getLong(1)), new NoteId(row.getLong(2)))),
                Kind.APART);
        return couples;
    }

    /// Writes down that two notes are not the same.
    ///
    /// @return whether it was not known
    boolean setApart(Guid one, Guid other, Instant now) {
        boolean inOrder = one.value().compareTo(other.value()) < 0;
        return sql.run(
                        """
                        INSERT INTO relation (one, other, kind, at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (one, other) DO NOTHING
                        """,
                        inOrder ? one : other,
                        inOrder ? other : one,
                        Kind.APART,
                        now)
                > 0;
    }

    /// Two notes in the order of their numbers.
    record Couple(NoteId one, NoteId other) {
        static Couple of(NoteId one, NoteId other) {
            return one.value() < other.value() ? new Couple(one, other) : new Couple(other, one);
        }
    }
}
