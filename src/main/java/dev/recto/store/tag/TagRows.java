package dev.recto.store.tag;

import dev.recto.model.NoteId;
import dev.recto.model.Tag;
import dev.recto.store.change.Change;
import dev.recto.store.file.Ids;
import dev.recto.store.file.Sql;
import dev.recto.store.table.NoteRows;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rows of the table `tag` as a whole, and of `tag_apart`.
record TagRows(Sql sql) {
    private static final String WITHIN = "::";

    /// All tags, by name.
    List<TagCount> all() {
        return sql.list(
                """
                SELECT name, count(note) FROM tag LEFT JOIN note_tag ON tag = id
                GROUP BY id ORDER BY name
                """,
                row -> new TagCount(new Tag(row.getString(1)), row.getInt(2)));
    }

    /// The pairs of tags that were said not to be meant as one.
    Set<Set<Tag>> apart() {
        var pairs = new HashSet<Set<Tag>>();
        sql.each(
                "SELECT one, other FROM tag_apart",
                row -> pairs.add(Set.of(new Tag(row.getString(1)), new Tag(row.getString(2)))));
        return pairs;
    }

    /// Writes down that two tags are not meant as one.
    void setApart(Tag one, Tag other, Instant now) {
        sql.run(
                """
                INSERT INTO tag_apart (one, other, at) VALUES (min(?1, ?2), max(?1, ?2), ?3)
                ON CONFLICT (one, other) DO NOTHING
                """,
                one.name(),
                other.name(),
                now);
    }

    /// The number of a tag.
    Optional<Long> find(Tag tag) {
        return sql.first("SELECT id FROM tag WHERE name = ?", row -> row.getLong(1), tag.name());
    }

    /// Renames a tag and those within it.
    ///
    /// @return how many notes have another tag now
    int rename(Change change, Tag from, Tag to) {
        Set<Long> notes = new HashSet<>();
        for (TagCount each : all()) {
            String name = each.tag().name();
            if (each.tag().equals(from) || name.startsWith(from.name() + WITHIN)) {
                var now = new Tag(to.name() + name.substring(from.name().length()));
                notes.addAll(renameOne(change, each.tag(), now));
            }
        }
        return notes.size();
    }

    /// @return how many notes had it
    int delete(Change change, Tag tag) {
        long id = find(tag).orElse(0L);
        int notes = touched(change, id).size();
        drop(id);
        return notes;
    }

    private List<Long> renameOne(Change change, Tag from, Tag to) {
        long id = find(from).orElseThrow();
        Optional<Long> goal = find(to);
        if (goal.isPresent() && goal.get() == id) {
            return List.of();
        }
        List<Long> notes = touched(change, id);
        if (goal.isPresent()) {
            sql.run(
                    """
                    INSERT INTO note_tag (note, tag) SELECT note, ?1 FROM note_tag AS mine
                    WHERE tag = ?2 AND NOT EXISTS
                        (SELECT 1 FROM note_tag WHERE note = mine.note AND tag = ?1)
                    """,
                    goal.get(),
                    id);
            drop(id);
        } else {
            sql.run("UPDATE tag SET name = ? WHERE id = ?", to.name(), id);
        }
        return notes;
    }

    private void drop(long id) {
        sql.run("DELETE FROM note_tag WHERE tag = ?", id);
        sql.run("DELETE FROM tag WHERE id = ?", id);
    }

    /// Marks the notes with a tag as changed.
    private List<Long> touched(Change change, long id) {
        List<Long> notes =
                sql.list("SELECT note FROM note_tag WHERE tag = ?", row -> row.getLong(1), id);
        List<NoteId> ids = notes.stream().map(NoteId::new).toList();
        change.touches(new NoteRows(sql).decks(ids));
        sql.run(
                "UPDATE note SET modified = ? WHERE id IN (SELECT value FROM json_each(?))",
                change.now(),
                Ids.ofNotes(ids));
        return notes;
    }
}
