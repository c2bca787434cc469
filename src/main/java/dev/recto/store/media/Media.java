package dev.recto.store.media;

import dev.recto.model.MediaDraft;
import dev.recto.model.MediaType;
import dev.recto.store.change.Action;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Store;
import dev.recto.store.file.Sql;
import dev.recto.store.media.MediaException.Reason;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Pictures and sounds that notes name, as `![a heart](heart.png)`. They lie in the library file
/// itself, so that its copy is the whole of it. Whoever shows or plays one must expect broken or
/// enormous content: only its beginning and its size were looked at.
public final class Media {
    private final Store store;

    /// Lent by [dev.recto.store.Library#media].
    public Media(Store store) {
        this.store = store;
    }

    /// Keeps a picture or sound. The same bytes are kept once; others of the same name get another
    /// name. This is not undone.
    ///
    /// @param name what people call it, such as the name of its file
    /// @return the name by which notes name it from now on; it needs no escaping in Markdown
    /// @throws MediaException if it is not kept
    public String add(String name, byte[] bytes) {
        return store.asideFor(sql -> keep(sql, name, bytes));
    }

    /// A picture or sound by its name.
    public Optional<byte[]> find(String name) {
        return store.read(
                sql ->
                        sql.first(
                                "SELECT bytes FROM media WHERE name = ?",
                                row -> row.getBytes(1),
                                name));
    }

    /// The SHA-256, in hexadecimal, of the bytes that have this name now.
    public Optional<String> hash(String name) {
        return store.read(
                sql ->
                        sql.first(
                                "SELECT hash FROM media WHERE name = ?",
                                row -> row.getString(1),
                                name));
    }

    /// All that are kept, by name.
    public List<Medium> list() {
        return store.read(
                sql ->
                        sql.list(
                                "SELECT name, length(bytes) FROM media ORDER BY name",
                                row -> new Medium(row.getString(1), row.getLong(2))));
    }

    /// Those that no note, draft or deck names, by name.
    public List<Medium> unused() {
        return store.read(sql -> new MediaUse(sql).unused());
    }

    /// Names in notes under which nothing is kept, by name.
    public List<MissingMedium> missing() {
        return store.read(sql -> new MediaUse(sql).missing());
    }

    /// Deletes those of these that are still unused.
    public Changes delete(Collection<String> names) {
        return store.change(
                change -> {
                    int deleted = 0;
                    for (Medium medium : new MediaUse(change.sql()).unused()) {
                        if (names.contains(medium.name())) {
                            deleted +=
                                    change.sql()
                                            .run("DELETE FROM media WHERE name = ?", medium.name());
                        }
                    }
                    return change.done(Action.DELETE_MEDIA, deleted, "");
                });
    }

    private static String keep(Sql sql, String name, byte[] bytes) {
        if (bytes.length > MediaType.MOST_BYTES) {
            throw new MediaException(Reason.TOO_LARGE, name);
        }
        MediaType type =
                MediaType.of(bytes)
                        .orElseThrow(() -> new MediaException(Reason.UNKNOWN_TYPE, name));
        String hash = MediaDraft.hash(bytes);
        var rows = new MediaRows(sql);
        return rows.nameOf(hash)
                .orElseGet(
                        () -> {
                            String free =
                                    deleted(sql, "name", "hash", hash)
                                            .orElseGet(() -> free(sql, MediaName.of(name, type)));
                            rows.insert(hash, free, bytes);
                            return free;
                        });
    }

    /// A name that nothing has, nor had before a deletion that may be undone.
    private static String free(Sql sql, MediaName wanted) {
        return wanted.free(
                text ->
                        new MediaRows(sql).isTaken(text)
                                || deleted(sql, "hash", "name", text).isPresent());
    }

    /// A column of what was deleted and may come back.
    private static Optional<String> deleted(Sql sql, String column, String known, String value) {
        return sql.first(
                "SELECT %s FROM temp.was_media WHERE existed AND %s = ?".formatted(column, known),
                row -> row.getString(1),
                value);
    }
}
