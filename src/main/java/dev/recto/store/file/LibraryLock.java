package dev.recto.store.file;

import dev.recto.store.file.LibraryException.Kind;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The right to have a library open: a locked file beside it. The system gives it back when the
/// process ends, however it ends. The library file itself must not be locked: on POSIX systems that
/// would undo SQLite's own locks.
final class LibraryLock implements AutoCloseable {
    private final FileChannel channel;

    private LibraryLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the right.
    ///
    /// @throws LibraryException IN_USE if somebody has it, UNWRITABLE if the folder is not ours
    static LibraryLock take(Path library) {
        Path file = library.resolveSibling(library.getFileName() + ".lock");
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw Faults.of(failure, library);
        }
        try {
            if (channel.tryLock() != null) {
                return new LibraryLock(channel);
            }
            throw refused(channel, library, Kind.IN_USE, null);
        } catch (OverlappingFileLockException ours) {
            throw refused(channel, library, Kind.IN_USE, ours);
        } catch (IOException failure) {
            throw refused(channel, library, Kind.FAILED, failure);
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }

    private static LibraryException refused(
            FileChannel channel, Path library, Kind kind, @Nullable Throwable cause) {
        closeQuietly(channel);
        return new LibraryException(kind, library, cause);
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException nothingToLose) {
            // The lock goes with the process at the latest.
        }
    }
}
