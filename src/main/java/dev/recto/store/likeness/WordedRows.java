package dev.recto.store.likeness;

import dev.recto.model.NoteId;
import dev.recto.store.change.Progress;
import dev.recto.store.change.Store;
import dev.recto.store.file.Ids;
import dev.recto.store.file.Sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// The notes of a library as they are compared, read in portions: other readers wait no longer than
/// one of them takes.
public record WordedRows(Store store, Lexicon lexicon) {
    private static final int PORTION = 1000;

    private static final String SELECT =
            """
            SELECT id, deck, kind, headline, words, content, instr(ifnull(front, '')
                || ifnull(back, '') || ifnull(prompt, '') || ifnull(lead, '') || ifnull(cloze, '')
                || ifnull(extra, ''), '![') > 0 OR EXISTS (SELECT 1 FROM list_item
                WHERE note = note.id AND instr(text, '![') > 0) AS pictures
            FROM note\s\
            """;

    /// Shows all notes, by their numbers, and counts their words.
    ///
    /// @param progress is told how many of the notes were shown
    /// @throws CancellationException if the progress says so
    public void each(Progress progress, BiConsumer<Row, Worded> reader) {
        int notes = store.read(sql -> (int) sql.number("SELECT count(*) FROM note"));
        long last = 0;
        int done = 0;
        for (List<Row> some = after(last); !some.isEmpty(); some = after(last)) {
            if (!progress.at(Math.min(done, notes), notes)) {
                throw new CancellationException();
            }
            for (Row row : some) {
                Worded words = worded(row);
                lexicon.count(words.all());
                reader.accept(row, words);
            }
            done += some.size();
            last = some.getLast().id.value();
        }
    }

    /// Those of the notes that are there.
    public Map<NoteId, Worded> find(Collection<NoteId> ids) {
        return store.read(sql -> find(sql, ids)).stream()
                .collect(Collectors.toMap(Row::id, this::worded));
    }

    /// The rows of those of the notes that are there, before their words are counted.
    public static List<Row> find(Sql sql, Collection<NoteId> ids) {
        return sql.list(
                SELECT + "WHERE id IN (SELECT value FROM json_each(?))",
                WordedRows::read,
                Ids.ofNotes(ids));
    }

    private Worded worded(Row row) {
        return lexicon.of(row.headline, row.words, row.cloze);
    }

    private List<Row> after(long id) {
        return store.read(
                sql ->
                        sql.list(
                                SELECT + "WHERE id > ? ORDER BY id LIMIT ?",
                                WordedRows::read,
                                id,
                                PORTION));
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                new NoteId(row.getLong("id")),
                row.getLong("deck"),
                row.getString("headline"),
                row.getString("words"),
                row.getString("kind").equals("CLOZE"),
                row.getLong("content"),
                row.getBoolean("pictures"));
    }

    /// What is compared of a note.
    ///
    /// @param pictures whether it shows pictures, of which its words tell nothing
    public record Row(
            NoteId id,
            long deck,
            String headline,
            String words,
            boolean cloze,
            long content,
            boolean pictures) {}
}
