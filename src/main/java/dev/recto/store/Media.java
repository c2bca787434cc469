package dev.recto.store;

import java.util.HexFormat;
import java.util.Optional;

/// Pictures and sounds that notes name. They lie in the library file itself, so that its copy is
/// the whole of it.
public final class Media {
    private final Store store;

    Media(Store store) {
        this.store = store;
    }

    /// Keeps a picture or sound; the same bytes are kept once. This is not undone.
    ///
    /// @param name what people call it, such as the name of its file
    /// @return the SHA-256 of the bytes in hexadecimal, by which notes name it
    public String add(String name, byte[] bytes) {
        String hash = hash(bytes);
        store.aside(
                sql ->
                        sql.run(
                                """
                                INSERT INTO media (hash, name, bytes) VALUES (?, ?, ?)
                                ON CONFLICT (hash) DO NOTHING
                                """,
                                hash,
                                name,
                                bytes));
        return hash;
    }

    /// A picture or sound by its hash or else by its name.
    public Optional<byte[]> find(String named) {
        return store.read(
                sql ->
                        sql.first(
                                """
                                SELECT bytes FROM media WHERE hash = ?1 OR name = ?1
                                ORDER BY hash = ?1 DESC LIMIT 1
                                """,
                                row -> row.getBytes(1),
                                named));
    }

    static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(NoteText.sha256().digest(bytes));
    }
}
