package dev.recto.store;

import java.util.Optional;

/// The table `meta`: facts about the library itself.
final class Meta {
    /// The key of the library's identity.
    static final String LIBRARY = "library";

    /// What the keys of facts begin with that the program writes down.
    static final String FACT = "fact.";

    private Meta() {}

    static Optional<String> get(Sql sql, String key) {
        return sql.first("SELECT value FROM meta WHERE key = ?", row -> row.getString(1), key);
    }

    static void set(Sql sql, String key, String value) {
        sql.run(
                """
                INSERT INTO meta (key, value) VALUES (?, ?)
                ON CONFLICT (key) DO UPDATE SET value = excluded.value
                """,
                key,
                value);
    }
}
