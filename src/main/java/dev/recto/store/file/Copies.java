package dev.recto.store.file;

import java.io.IOException;
import java.nio.file.Path;

/// Copies of an open library.
public final class Copies {
    private Copies() {}

    /// Makes or replaces a file with all that a connection sees.
    public static Path make(Sql sql, Path copy) {
        try {
            AtomicFile.make(copy, temporary -> sql.run("VACUUM INTO ?", temporary.toString()));
            return copy;
        } catch (IOException failure) {
            throw Faults.of(failure, copy);
        }
    }
}
