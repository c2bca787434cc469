package dev.recto.app.command;

import dev.recto.app.platform.Temporary;
import dev.recto.store.Library;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// A library opened for one command.
final class LibraryVisit implements AutoCloseable {
    private final Library library;
    private final @Nullable Path throwaway;

    private LibraryVisit(Library library, @Nullable Path throwaway) {
        this.library = library;
        this.throwaway = throwaway;
    }

    /// Opens a library, and makes it where there is none.
    static LibraryVisit open(Path file) {
        return new LibraryVisit(Library.open(file, Clock.systemDefaultZone()), null);
    }

    /// Opens a library to look at it. Where there is none, an empty one is made elsewhere and
    /// thrown away afterwards: looking leaves nothing behind.
    static LibraryVisit look(Path file) throws IOException {
        if (Files.exists(file)) {
            return open(file);
        }
        Path folder = Files.createTempDirectory("recto");
        return new LibraryVisit(
                Library.open(folder.resolve("empty.recto"), Clock.systemDefaultZone()), folder);
    }

    Library library() {
        return library;
    }

    @Override
    public void close() throws IOException {
        library.close();
        if (throwaway != null) {
            Temporary.delete(throwaway);
        }
    }
}
