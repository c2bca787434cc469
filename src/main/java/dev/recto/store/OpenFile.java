package dev.recto.store;

import dev.recto.store.LibraryException.Kind;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/// A library file that this process alone has open, with its two connections.
final class OpenFile implements AutoCloseable {
    private static final int WAIT_MILLIS = 5000;

    // A long import lets the log of SQLite grow; afterwards it shrinks to this again.
    private static final int LARGEST_LOG = 32 * 1024 * 1024;

    private final Path path;
    private final LibraryLock lock;
    private final Sql write;
    private final Sql read;
    private final @Nullable Object identity;

    /// Opens a library for this process alone, as [Library#open] promises.
    static OpenFile open(Path path, Migrations migrations) {
        makeFolder(path);
        LibraryLock lock = LibraryLock.take(path);
        try {
            return new OpenFile(path, lock, migrations);
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private OpenFile(Path path, LibraryLock lock, Migrations migrations) {
        this.path = path;
        this.lock = lock;
        FileHeader.inspect(path, migrations.newest());
        write = connect(path, false);
        try {
            prepare(migrations);
            read = connect(path, true);
        } catch (RuntimeException failure) {
            write.close();
            throw failure;
        }
        identity = identity(path);
    }

    /// Opens a connection.
    ///
    /// @param readOnly whether statements that change anything are refused
    static Sql connect(Path path, boolean readOnly) {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(WAIT_MILLIS);
        config.setJournalSizeLimit(LARGEST_LOG);
        try {
            var connection =
                    DriverManager.getConnection(
                            "jdbc:sqlite:" + path.toUri(), config.toProperties());
            var sql = new Sql(connection, path);
            if (readOnly) {
                sql.script("PRAGMA query_only = ON");
            }
            return sql;
        } catch (SQLException failure) {
            throw Faults.of(failure, path);
        }
    }

    Sql write() {
        return write;
    }

    Sql read() {
        return read;
    }

    /// SQLite goes on writing into a file that was deleted, where nobody would find it again.
    ///
    /// @throws LibraryException if the file is not the one that was opened
    void mustBeThere() {
        if (!Files.exists(path) || identity != null && !identity.equals(identity(path))) {
            throw new LibraryException(Kind.GONE, path, null);
        }
    }

    @Override
    public void close() {
        lock.close();
    }

    /// Brings the file to this version.
    private void prepare(Migrations migrations) {
        if (Migrations.version(write) > migrations.newest()) {
            throw new LibraryException(Kind.NEWER, path, null);
        }
        migrations.run(write);
        if (Meta.get(write, Meta.LIBRARY).isEmpty()) {
            Meta.set(write, Meta.LIBRARY, UUID.randomUUID().toString());
        }
    }

    private static void makeFolder(Path path) {
        try {
            Files.createDirectories(path.getParent());
        } catch (IOException failure) {
            throw new LibraryException(Kind.UNWRITABLE, path, failure);
        }
    }

    private static @Nullable Object identity(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (IOException gone) {
            return null;
        }
    }
}
