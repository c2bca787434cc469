package dev.recto.store.table;

import dev.recto.model.NoteId;
import dev.recto.model.Tag;
import dev.recto.store.file.Ids;
import dev.recto.store.file.Sql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The rows of the tables `tag` and `note_tag`.
public record NoteTags(Sql sql) {
    /// All tags, in no order.
    public List<Tag> all() {
        return sql.list("SELECT name FROM tag", row -> new Tag(row.getString(1)));
    }

    /// The tags of those of the notes that have any.
    public Map<NoteId, SortedSet<Tag>> of(Collection<NoteId> notes) {
        return where("note IN (SELECT value FROM json_each(?))", Ids.ofNotes(notes));
    }

    /// The tags of the notes for which a condition of SQL with one value holds.
    Map<NoteId, SortedSet<Tag>> where(String condition, Object value) {
        var tags = new HashMap<NoteId, SortedSet<Tag>>();
        sql.each(
                "SELECT note, name FROM note_tag JOIN tag ON tag.id = tag WHERE " + condition,
                row ->
                        tags.computeIfAbsent(new NoteId(row.getLong(1)), id -> new TreeSet<>())
                                .add(new Tag(row.getString(2))),
                value);
        return tags;
    }

    /// Gives a note exactly these tags.
    public void set(NoteId note, SortedSet<Tag> tags) {
        sql.run("DELETE FROM note_tag WHERE note = ?", note);
        for (Tag tag : tags) {
            sql.run("INSERT INTO note_tag (note, tag) VALUES (?, ?)", note, idOf(tag));
        }
    }

    /// Takes tags away from notes, then adds others.
    ///
    /// @return those of the notes that have other tags now
    public List<NoteId> change(
            Collection<NoteId> notes, Collection<Tag> add, Collection<Tag> remove) {
        String added = numbers(add);
        String removed = numbers(remove.stream().filter(tag -> !add.contains(tag)).toList());
        List<NoteId> changed =
                sql.list(
                        """
                        SELECT id FROM note WHERE id IN (SELECT value FROM json_each(?1)) AND (
                            EXISTS (
                                SELECT 1 FROM note_tag
                                WHERE note = id AND tag IN (SELECT value FROM json_each(?2))
                            ) OR EXISTS (
                                SELECT value FROM json_each(?3)
                                EXCEPT SELECT tag FROM note_tag WHERE note = id
                            )
                        )
                        """,
                        row -> new NoteId(row.getLong(1)),
                        Ids.ofNotes(notes),
                        removed,
                        added);
        String given = Ids.ofNotes(changed);
        sql.run(
                """
                DELETE FROM note_tag WHERE note IN (SELECT value FROM json_each(?))
                AND tag IN (SELECT value FROM json_each(?))
                """,
                given,
                removed);
        sql.run(
                """
                INSERT INTO note_tag (note, tag)
                SELECT one.value, each.value FROM json_each(?) AS one, json_each(?) AS each
                WHERE true ON CONFLICT DO NOTHING
                """,
                given,
                added);
        return changed;
    }

    /// Forgets tags that no note has any more. To be called after each change of tags.
    public void dropUnused() {
        sql.run("DELETE FROM tag WHERE id NOT IN (SELECT tag FROM note_tag)");
    }

    private String numbers(Collection<Tag> tags) {
        return tags.stream()
                .distinct()
                .map(tag -> Long.toString(idOf(tag)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private long idOf(Tag tag) {
        return sql.first("SELECT id FROM tag WHERE name = ?", row -> row.getLong(1), tag.name())
                .orElseGet(
                        () ->
                                sql.number(
                                        "INSERT INTO tag (name) VALUES (?) RETURNING id",
                                        tag.name()));
    }
}
