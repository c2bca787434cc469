package dev.recto.store;

import dev.recto.model.Note;
import dev.recto.model.NoteId;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// The rows of the table `enough`.
record EnoughRows(Sql sql) {

    /// The notes that are enough, by the fingerprints of what was not wanted beside them.
    Map<Long, NoteId> all() {
        var all = new HashMap<Long, NoteId>();
        sql.each(
                "SELECT content, note FROM enough",
                row -> all.put(row.getLong(1), new NoteId(row.getLong(2))));
        return all;
    }

    /// Remembers that a note is enough and another not wanted.
    void add(Note unwanted, NoteId enough) {
        sql.run(
                """
                INSERT INTO enough (content, note) VALUES (?, ?)
                ON CONFLICT (content) DO UPDATE SET note = excluded.note
                """,
                NoteText.fingerprint(unwanted),
                enough);
    }

    void forget(Collection<NoteId> notes) {
        sql.run(
                "DELETE FROM enough WHERE note IN (SELECT value FROM json_each(?))",
                Ids.ofNotes(notes));
    }
}
