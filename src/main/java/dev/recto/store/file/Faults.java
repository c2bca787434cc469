package dev.recto.store.file;

import dev.recto.store.file.LibraryException.Kind;

import org.sqlite.SQLiteErrorCode;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// What a failure of SQLite or of the file system means to the learner.
public final class Faults {
    // Where less is left, a failed write is a full disk, whatever the system calls it.
    private static final long NEARLY_NOTHING = 256 * 1024;

    // SQLite's result codes; extended codes have more in the higher bits.
    private static final int PRIMARY = 0xff;

    private Faults() {}

    /// What SQLite could not do with a file.
    public static LibraryException of(SQLException failure, Path file) {
        return new LibraryException(kind(failure.getErrorCode() & PRIMARY, file), file, failure);
    }

    /// What the file system could not do with a file, which need not exist.
    public static LibraryException of(IOException failure, Path file) {
        Kind kind = Kind.FAILED;
        if (failure instanceof AccessDeniedException || !Files.isWritable(existing(file))) {
            kind = Kind.UNWRITABLE;
        } else if (full(file)) {
            kind = Kind.DISK_FULL;
        }
        return new LibraryException(kind, file, failure);
    }

    private static Kind kind(int code, Path file) {
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return Kind.DISK_FULL;
        } else if (code == SQLiteErrorCode.SQLITE_CORRUPT.code
                || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return Kind.DAMAGED;
        } else if (code == SQLiteErrorCode.SQLITE_BUSY.code
                || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return Kind.IN_USE;
        } else if (code == SQLiteErrorCode.SQLITE_READONLY.code
                || code == SQLiteErrorCode.SQLITE_PERM.code
                || code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return Kind.UNWRITABLE;
        } else if (code == SQLiteErrorCode.SQLITE_IOERR.code && full(file)) {
            return Kind.DISK_FULL;
        }
        return Kind.FAILED;
    }

    private static boolean full(Path file) {
        try {
            return Files.getFileStore(existing(file)).getUsableSpace() < NEARLY_NOTHING;
        } catch (IOException unknown) {
            return false;
        }
    }

    /// The file itself or the nearest folder around it that is there.
    private static Path existing(Path file) {
        Path there = file.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }
}
