package dev.recto.store.note;

import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.store.file.Sql;
import dev.recto.store.search.Terms;
import dev.recto.store.table.NoteText;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the notes that ask what another asks. The search index leads to all whose first words are
/// the same; those whose first part has no further words are meant.
record SameQuestion(Sql sql) {
    /// More words of a long question would only make the index work harder.
    private static final int WORDS = 12;

    List<NoteId> find(Note note, int limit) {
        String asked = NoteText.of(note).asked();
        if (asked.isEmpty()) {
            return List.of();
        }
        String begin = Stream.of(asked.split(" ")).limit(WORDS).collect(Collectors.joining(" "));
        return sql.list(
                """
                SELECT note.id FROM note_text JOIN note ON note.id = note_text.rowid
                WHERE note_text MATCH ?1
                    AND (note.terms = ?2 OR substr(note.terms, 1, length(?3)) = ?3)
                LIMIT ?4
                """,
                row -> new NoteId(row.getLong(1)),
                "^ \"" + begin + '"',
                asked,
                asked + " " + Terms.BREAK + " ",
                limit);
    }
}
