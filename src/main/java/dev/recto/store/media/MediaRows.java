package dev.recto.store.media;

import dev.recto.store.file.Sql;

import java.util.Optional;

/// The rows of the table `media`. Whoever adds one has seen to it that neither its bytes nor its
/// name are there.
public record MediaRows(Sql sql) {
    /// Keeps bytes under a name.
    ///
    /// @param hash their SHA-256, in hexadecimal
    public void insert(String hash, String name, byte[] bytes) {
        sql.run("INSERT INTO media (hash, name, bytes) VALUES (?, ?, ?)", hash, name, bytes);
    }

    /// The name by which bytes are kept that have this hash.
    public Optional<String> nameOf(String hash) {
        return sql.first("SELECT name FROM media WHERE hash = ?", row -> row.getString(1), hash);
    }

    /// Whether something is kept under a name.
    public boolean isTaken(String name) {
        return sql.number("SELECT count(*) FROM media WHERE name = ?", name) > 0;
    }
}
