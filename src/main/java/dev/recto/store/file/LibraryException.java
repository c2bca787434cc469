package dev.recto.store.file;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// A fault of the library file or of what it lies on. The change that met it has not happened, and
/// all earlier ones are safe unless the kind says otherwise.
public final class LibraryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// What is wrong.
    public enum Kind {
        /// The file was made by a newer version of the program. It was not touched.
        NEWER,
        /// The file is a library, but parts of it cannot be read.
        DAMAGED,
        /// The file is something else. It was not touched.
        NOT_A_LIBRARY,
        /// Another process, or another window of this one, has it open.
        IN_USE,
        /// The file or its folder may not be written.
        UNWRITABLE,
        /// The disk is full.
        DISK_FULL,
        /// The file was deleted, moved or replaced while it was open. What was read before can
        /// still be saved with [dev.recto.store.Library#saveCopy].
        GONE,
        /// The system failed to read or write.
        FAILED
    }

    private final Kind kind;
    private final transient Path file;

    LibraryException(Kind kind, Path file, @Nullable Throwable cause) {
        super(kind + ": " + file, cause);
        this.kind = kind;
        this.file = file;
    }

    /// What is wrong with it.
    public Kind kind() {
        return kind;
    }

    /// The file that is at fault.
    public Path file() {
        return file;
    }
}
