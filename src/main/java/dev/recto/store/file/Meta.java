package dev.recto.store.file;

import java.util.Optional;

/// The table `meta`: facts about the library itself.
public final class Meta {
    /// The key of the library's identity.
    public static final String LIBRARY = "library";

    /// What the keys of facts begin with that the program writes down.
    public static final String FACT = "fact.";

    private Meta() {}

    /// The fact under a key; empty if it was never written down.
    public static Optional<String> get(Sql sql, String key) {
        return sql.first("SELECT value FROM meta WHERE key = ?", row -> row.getString(1), key);
    }

    /// Writes a fact down, in place of the one that was there.
    public static void set(Sql sql, String key, String value) {
        sql.run(
                """
                INSERT INTO meta (key, value) VALUES (?, ?)
                ON CONFLICT (key) DO UPDATE SET value = excluded.value
                """,
                key,
                value);
    }
}
