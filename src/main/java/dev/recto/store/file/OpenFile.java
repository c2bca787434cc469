package dev.recto.store.file;

import dev.recto.store.file.LibraryException.Kind;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.UUID;

/// A library file that this process alone has open, with its two connections.
public final class OpenFile implements AutoCloseable {
    private final Path path;
    private final LibraryLock lock;
    private final Sql write;
    private final Sql read;
    private final @Nullable Object identity;

    /// Opens a library for this process alone, as [dev.recto.store.Library#open] promises.
    public static OpenFile open(Path path, Clock clock, Migrations migrations) {
        makeFolder(path);
        LibraryLock lock = LibraryLock.take(path);
        try {
            FileHeader.inspect(path, migrations.newest(), new Backups(path, clock).exist());
            return new OpenFile(path, lock, clock, migrations);
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private OpenFile(Path path, LibraryLock lock, Clock clock, Migrations migrations) {
        this.path = path;
        this.lock = lock;
        boolean interrupted = Files.exists(path.resolveSibling(path.getFileName() + "-wal"));
        write = Connections.toChange(path);
        try {
            if (interrupted) {
                write.mustBeSound();
            }
            prepare(clock, migrations);
            read = Connections.toRead(path);
            // SQLite opens its log at the first read; once open, it can be read even if deleted.
            Migrations.version(read);
        } catch (RuntimeException failure) {
            write.close();
            throw failure;
        }
        identity = identity(path);
    }

    /// The connection that changes the library. One thread at a time.
    public Sql write() {
        return write;
    }

    /// The connection that reads beside it. One thread at a time.
    public Sql read() {
        return read;
    }

    /// SQLite goes on writing into a file that was deleted, where nobody would find it again.
    ///
    /// @throws LibraryException if the file is not the one that was opened
    public void mustBeThere() {
        if (!Files.exists(path) || identity != null && !identity.equals(identity(path))) {
            throw new LibraryException(Kind.GONE, path, null);
        }
    }

    @Override
    public void close() {
        try (lock;
                write) {
            read.close();
        }
    }

    /// Brings the file to this version.
    private void prepare(Clock clock, Migrations migrations) {
        int version = Migrations.version(write);
        if (version > migrations.newest()) {
            throw new LibraryException(Kind.NEWER, path, null);
        }
        if (write.number("SELECT count(*) FROM sqlite_schema") > 0
                && write.number("PRAGMA application_id") != FileHeader.RECTO) {
            throw new LibraryException(Kind.NOT_A_LIBRARY, path, null);
        }
        if (version > 0 && version < migrations.newest()) {
            new Backups(path, clock).make();
        }
        if (version < migrations.newest()) {
            migrations.run(write);
            // From here on the header alone tells what the file is.
            write.first("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1));
        }
        if (Meta.get(write, Meta.LIBRARY).isEmpty()) {
            Meta.set(write, Meta.LIBRARY, UUID.randomUUID().toString());
        }
    }

    private static void makeFolder(Path path) {
        try {
            Files.createDirectories(path.getParent());
        } catch (FileAlreadyExistsException noFolder) {
            throw new LibraryException(Kind.UNWRITABLE, path, noFolder);
        } catch (IOException failure) {
            throw Faults.of(failure, path);
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
