package dev.recto.store.table;

import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.store.file.Ids;
import dev.recto.store.file.Sql;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// The rows of the table `enough`: which notes of the library stand for content that was not wanted
/// beside them, so that an import of it is not asked about again.
public record EnoughRows(Sql sql) {

    /// The notes that are enough, by the fingerprints of what was not wanted beside them.
    public Map<Long, NoteId> all() {
        var all = new HashMap<Long, NoteId>();
        sql.each(
                "SELECT content, note FROM enough",
                row -> all.put(row.getLong(1), new NoteId(row.getLong(2))));
        return all;
    }

    /// Remembers that a note is enough and another not wanted.
    public void add(Note unwanted, NoteId enough) {
        add(NoteText.fingerprint(unwanted), enough);
    }

    /// Remembers that a note stands for one that goes, and for all that this one stood for.
    public void replace(StoredNote going, NoteId enough) {
        sql.run("UPDATE enough SET note = ? WHERE note = ?", enough, going.id());
        add(going.note(), enough);
        sql.first(
                        "SELECT imported FROM note WHERE id = ? AND imported IS NOT NULL",
                        row -> row.getLong(1),
                        going.id())
                .ifPresent(imported -> add(imported, enough));
    }

    private void add(long content, NoteId enough) {
        // Not by an upsert: the log of changes could not take a second one of the same row.
        if (sql.run("UPDATE enough SET note = ? WHERE content = ?", enough, content) == 0) {
            sql.run("INSERT INTO enough (content, note) VALUES (?, ?)", content, enough);
        }
    }

    void forget(Collection<NoteId> notes) {
        sql.run(
                "DELETE FROM enough WHERE note IN (SELECT value FROM json_each(?))",
                Ids.ofNotes(notes));
    }
}
