package dev.recto.store.table;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckId;
import dev.recto.model.Guid;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.model.Source;
import dev.recto.model.StoredNote;
import dev.recto.model.Tag;
import dev.recto.store.change.RefusedException;
import dev.recto.store.change.RefusedException.Reason;
import dev.recto.store.file.Ids;
import dev.recto.store.file.Sql;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// The rows of the tables `note` and `list_item`.
public record NoteRows(Sql sql) {
    private static final String GIVEN = "IN (SELECT value FROM json_each(?))";

    /// The notes with these ids that exist, by id.
    public Map<NoteId, StoredNote> find(Collection<NoteId> ids) {
        String given = Ids.ofNotes(ids);
        return read("note.id " + GIVEN, "note " + GIVEN, given);
    }

    /// The notes that lie in a deck itself, in the order in which they were added.
    public Collection<StoredNote> of(DeckId deck) {
        String inDeck = "note IN (SELECT id FROM note WHERE deck = ?)";
        return read("note.deck = ?", inDeck, deck).values();
    }

    /// The ids of the notes that lie in a deck itself.
    public List<NoteId> ids(DeckId deck) {
        return sql.list(
                "SELECT id FROM note WHERE deck = ?", row -> new NoteId(row.getLong(1)), deck);
    }

    /// A note that has to be there.
    ///
    /// @throws RefusedException if it is gone
    public StoredNote get(NoteId id) {
        return find(List.of(id)).values().stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(Reason.NO_LONGER_THERE));
    }

    /// The deck of a note.
    ///
    /// @throws RefusedException if the note is gone
    public DeckId deck(NoteId id) {
        return decks(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(Reason.NO_LONGER_THERE));
    }

    /// The decks in which notes lie.
    public List<DeckId> decks(Collection<NoteId> ids) {
        return sql.list(
                "SELECT DISTINCT deck FROM note WHERE id " + GIVEN,
                row -> new DeckId(row.getLong(1)),
                Ids.ofNotes(ids));
    }

    /// Those of the notes that are there.
    public Set<NoteId> present(Collection<NoteId> ids) {
        return Set.copyOf(
                sql.list(
                        "SELECT id FROM note WHERE id " + GIVEN,
                        row -> new NoteId(row.getLong(1)),
                        Ids.ofNotes(ids)));
    }

    /// Whether a note of this identity is there, from whichever file it came.
    public boolean has(Guid guid) {
        return sql.first("SELECT 1 FROM note WHERE guid = ?", row -> true, guid).isPresent();
    }

    /// Leaves notes that are inserted from now on out of the search, until [#indexNow] in the same
    /// transaction. Until then they must be neither changed nor deleted.
    public void indexLater() {
        sql.run("INSERT INTO indexing_later SELECT ifnull(max(id), 0) FROM note");
    }

    /// Lets the search find all notes.
    public void indexNow() {
        sql.run("DELETE FROM indexing_later");
    }

    /// Adds a note; its tags and cards are still to be given.
    ///
    /// @param text what is kept beside the note, made from it
    /// @param imported whether a file brought it as it is
    public NoteId insert(
            Guid guid,
            DeckId deck,
            Note note,
            NoteText text,
            @Nullable Source source,
            boolean imported,
            Instant now) {
        var id =
                new NoteId(
                        sql.number(
                                """
                                INSERT INTO note (guid, deck, kind, front, back, both_ways,
                                    prompt, lead, ordered, required, cloze, extra, hint,
                                    headline, words, terms, content, created, modified,
                                    source_file, source_first, source_last, source_text,
                                    imported)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                                    ?, ?, ?, ?, ?, ?)
                                RETURNING id
                                """,
                                values(
                                        List.of(guid, deck),
                                        columns(note),
                                        columns(text),
                                        List.of(now, now),
                                        columns(source),
                                        imported ? text.content() : null)));
        insertItems(id, note);
        return id;
    }

    /// Replaces the text of a note. Its cards are the business of [CardRows].
    public void update(NoteId id, Note note, NoteText text, Instant now) {
        sql.run(
                """
                UPDATE note SET kind = ?, front = ?, back = ?, both_ways = ?,
                    prompt = ?, lead = ?, ordered = ?, required = ?, cloze = ?, extra = ?, hint = ?,
                    headline = ?, words = ?, terms = ?, content = ?, modified = ?
                WHERE id = ?
                """,
                values(columns(note), columns(text), List.of(now, id)));
        sql.run("DELETE FROM list_item WHERE note = ?", id);
        insertItems(id, note);
    }

    /// Takes note of what an import brought, whether or not it was taken over.
    public void imported(NoteId id, long content, @Nullable Source source) {
        sql.run(
                """
                UPDATE note SET imported = ?,
                    source_file = ?, source_first = ?, source_last = ?, source_text = ?
                WHERE id = ?
                """,
                values(content, columns(source), id));
    }

    /// Takes note of where a note stands in its file now. A note keeps the file it came from.
    public void follow(NoteId id, Source source) {
        sql.run(
                """
                UPDATE note SET source_first = ?1, source_last = ?2, source_text = ?3
                WHERE id = ?4 AND source_file = ?5
                    AND (source_first, source_last, source_text) IS NOT (?1, ?2, ?3)
                """,
                source.firstLine(),
                source.lastLine(),
                source.text(),
                id,
                source.file());
    }

    /// Moves notes; their cards follow.
    public int move(Collection<NoteId> ids, DeckId deck, Instant now) {
        return sql.run(
                "UPDATE note SET deck = ?, modified = ? WHERE deck <> ? AND id " + GIVEN,
                deck,
                now,
                deck,
                Ids.ofNotes(ids));
    }

    /// Deletes notes whose cards are gone already.
    public void delete(Collection<NoteId> ids) {
        String given = Ids.ofNotes(ids);
        sql.run("DELETE FROM note_tag WHERE note " + GIVEN, given);
        sql.run("DELETE FROM list_item WHERE note " + GIVEN, given);
        new EnoughRows(sql).forget(ids);
        sql.run("DELETE FROM note WHERE id " + GIVEN, given);
        new NoteTags(sql).dropUnused();
    }

    /// Says that notes were changed, where something beside their texts was.
    public void touch(Collection<NoteId> ids, Instant now) {
        sql.run("UPDATE note SET modified = ? WHERE id " + GIVEN, now, Ids.ofNotes(ids));
    }

    private void insertItems(NoteId id, Note note) {
        if (note instanceof ListNote list) {
            for (int i = 0; i < list.items().size(); i++) {
                sql.run(
                        "INSERT INTO list_item (note, position, text) VALUES (?, ?, ?)",
                        id,
                        i,
                        list.items().get(i));
            }
        }
    }

    private Map<NoteId, StoredNote> read(String ofNote, String ofPart, Object value) {
        var items = new HashMap<Long, List<String>>();
        sql.each(
                "SELECT note, text FROM list_item WHERE " + ofPart + " ORDER BY note, position",
                row ->
                        items.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                                .add(row.getString(2)),
                value);
        Map<NoteId, SortedSet<Tag>> tags = new NoteTags(sql).where(ofPart, value);
        var notes = new LinkedHashMap<NoteId, StoredNote>();
        sql.each(
                "SELECT * FROM note WHERE " + ofNote + " ORDER BY id",
                row -> {
                    long id = row.getLong("id");
                    var note =
                            stored(
                                    row,
                                    items.getOrDefault(id, List.of()),
                                    tags.getOrDefault(new NoteId(id), new TreeSet<>()));
                    notes.put(note.id(), note);
                },
                value);
        return notes;
    }

    private static StoredNote stored(ResultSet row, List<String> items, SortedSet<Tag> tags)
            throws SQLException {
        Note note =
                switch (Kind.valueOf(row.getString("kind"))) {
                    case BASIC ->
                            new BasicNote(
                                    row.getString("front"),
                                    row.getString("back"),
                                    row.getString("hint"),
                                    row.getBoolean("both_ways"));
                    case LIST ->
                            new ListNote(
                                    row.getString("prompt"),
                                    row.getString("lead"),
                                    items,
                                    row.getBoolean("ordered"),
                                    row.getInt("required"),
                                    row.getString("hint"));
                    case CLOZE -> new ClozeNote(row.getString("cloze"), row.getString("extra"));
                };
        String file = row.getString("source_file");
        return new StoredNote(
                new NoteId(row.getLong("id")),
                new Guid(row.getString("guid")),
                new DeckId(row.getLong("deck")),
                note,
                tags,
                file == null
                        ? null
                        : new Source(
                                file,
                                row.getInt("source_first"),
                                row.getInt("source_last"),
                                row.getString("source_text")),
                Instant.ofEpochMilli(row.getLong("created")),
                Instant.ofEpochMilli(row.getLong("modified")));
    }

    /// The columns from `kind` to `hint`, in the order of the table.
    private static List<@Nullable Object> columns(Note note) {
        Object no = null;
        return switch (note) {
            case BasicNote(String front, String back, String hint, boolean bothWays) ->
                    Arrays.asList(Kind.BASIC, front, back, bothWays, no, no, no, no, no, no, hint);
            case ListNote(
                            String prompt,
                            String lead,
                            List<String> _,
                            boolean ordered,
                            int required,
                            String hint) ->
                    Arrays.asList(
                            Kind.LIST, no, no, no, prompt, lead, ordered, required, no, no, hint);
            case ClozeNote(String text, String extra) ->
                    Arrays.asList(Kind.CLOZE, no, no, no, no, no, no, no, text, extra, no);
        };
    }

    private static List<Object> columns(NoteText text) {
        return List.of(text.headline(), text.words(), text.terms(), text.content());
    }

    private static List<@Nullable Object> columns(@Nullable Source source) {
        return source == null
                ? Arrays.asList(null, null, null, "")
                : List.of(source.file(), source.firstLine(), source.lastLine(), source.text());
    }

    private static @Nullable Object[] values(@Nullable Object... parts) {
        var values = new ArrayList<@Nullable Object>();
        for (Object part : parts) {
            if (part instanceof List<?> several) {
                values.addAll(several);
            } else {
                values.add(part);
            }
        }
        return values.toArray();
    }

    private enum Kind {
        BASIC,
        LIST,
        CLOZE
    }
}
