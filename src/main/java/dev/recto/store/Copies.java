package dev.recto.store;

import java.io.IOException;
import java.nio.file.Path;

/// Copies of an open library.
final class Copies {
    private Copies() {}

    /// Makes or replaces a file with all that a connection sees.
    static Path make(Sql sql, Path copy) {
        try {
            AtomicFile.make(copy, temporary -> sql.run("VACUUM INTO ?", temporary.toString()));
            return copy;
        } catch (IOException failure) {
            throw Faults.of(failure, copy);
        }
    }
}
