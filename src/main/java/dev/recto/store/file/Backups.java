package dev.recto.store.file;

import dev.recto.store.file.LibraryException.Kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The backups of a library: whole copies in a folder `backups` beside it, each a library file
/// itself. Making and listing work while the library is open, restoring when it is closed.
///
/// Kept are all backups of today, the last of each day for two weeks, the last of each week for
/// half a year, and the newest three however old they are.
///
/// Safe for use by several threads. Every method may throw a [LibraryException].
public final class Backups {
    private final Path library;
    private final Path folder;
    private final Clock clock;

    /// @param library the library file, which need not exist
    /// @param clock dates the backups; days are those of its zone
    public Backups(Path library, Clock clock) {
        this.library = library.toAbsolutePath();
        this.clock = clock;
        folder = this.library.resolveSibling("backups");
    }

    /// Where the backups lie.
    public Path folder() {
        return folder;
    }

    /// Makes a backup, then deletes those that need not be kept.
    ///
    /// @return where it lies
    public Path make() {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw Faults.of(failure, folder);
        }
        Path copy = folder.resolve(prefix() + AtomicFile.stamp(clock.instant()) + suffix());
        try (Sql sql = Connections.toRead(library)) {
            Copies.make(sql, copy);
        }
        thin();
        return copy;
    }

    /// Makes a backup unless there is one of today.
    public Optional<Path> makeDaily() {
        LocalDate today = LocalDate.now(clock);
        boolean made =
                files().keySet().stream()
                        .anyMatch(each -> each.atZone(clock.getZone()).toLocalDate().equals(today));
        return made ? Optional.empty() : Optional.of(make());
    }

    /// The backups that can be read, newest first.
    public List<Backup> list() {
        return files().entrySet().stream()
                .flatMap(entry -> describe(entry.getValue(), entry.getKey()).stream())
                .toList();
    }

    /// The newest backup that is free of damage.
    public Optional<Backup> newestGood() {
        return files().entrySet().stream()
                .filter(entry -> isGood(entry.getValue()))
                .flatMap(entry -> describe(entry.getValue(), entry.getKey()).stream())
                .findFirst();
    }

    /// Puts a backup in the place of the library. What lay there is kept under a dated name.
    ///
    /// @return where the library that lay there is now; empty if there was none
    /// @throws LibraryException IN_USE if the library is open, DAMAGED if the backup is; nothing
    ///   has changed then
    public Optional<Path> restore(Path backup) {
        if (!isGood(backup)) {
            throw new LibraryException(Kind.DAMAGED, backup, null);
        }
        try (LibraryLock _ = LibraryLock.take(library)) {
            Path next = library.resolveSibling(library.getFileName() + ".restored");
            AtomicFile.make(next, temporary -> Files.copy(backup, temporary));
            Optional<Path> aside = putAside();
            Files.move(next, library, StandardCopyOption.ATOMIC_MOVE);
            return aside;
        } catch (IOException failure) {
            throw Faults.of(failure, library);
        }
    }

    /// Gives a library that cannot be read another, dated name, so that a new one can begin.
    ///
    /// @return where it is now; empty if there was none
    /// @throws LibraryException IN_USE if the library is open; nothing has changed then
    public Optional<Path> setAside() {
        try (LibraryLock _ = LibraryLock.take(library)) {
            return putAside();
        } catch (IOException failure) {
            throw Faults.of(failure, library);
        }
    }

    /// Whether there is any backup, readable or not.
    boolean exist() {
        return !files().isEmpty();
    }

    private Optional<Path> putAside() throws IOException {
        if (!Files.exists(library)) {
            return Optional.empty();
        }
        Path aside = AtomicFile.putAside(library, clock.instant());
        for (String part : List.of("-wal", "-shm")) {
            Path beside = library.resolveSibling(library.getFileName() + part);
            if (Files.exists(beside)) {
                Files.move(beside, aside.resolveSibling(aside.getFileName() + part));
            }
        }
        return Optional.of(aside);
    }

    private void thin() {
        var files = files();
        Set<Instant> kept = Thinning.keep(files.keySet(), LocalDate.now(clock), clock.getZone());
        files.forEach(
                (made, file) -> {
                    try {
                        if (!kept.contains(made)) {
                            Files.deleteIfExists(file);
                        }
                    } catch (IOException failure) {
                        throw Faults.of(failure, file);
                    }
                });
    }

    /// The files by when they were made, newest first.
    private TreeMap<Instant, Path> files() {
        var found = new TreeMap<Instant, Path>(Comparator.reverseOrder());
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.startsWith(prefix()) && name.endsWith(suffix())) {
                    String stamp =
                            name.substring(prefix().length(), name.length() - suffix().length());
                    AtomicFile.instant(stamp).ifPresent(made -> found.put(made, file));
                }
            }
            return found;
        } catch (NoSuchFileException | NotDirectoryException none) {
            return found;
        } catch (IOException failure) {
            throw Faults.of(failure, folder);
        }
    }

    private static Optional<Backup> describe(Path file, Instant made) {
        try (Sql sql = Connections.toRead(file)) {
            return Optional.of(
                    new Backup(
                            file,
                            made,
                            Files.size(file),
                            count(sql, "deck"),
                            count(sql, "note"),
                            count(sql, "card"),
                            count(sql, "review")));
        } catch (LibraryException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isGood(Path file) {
        try (Sql sql = Connections.toRead(file)) {
            sql.mustBeSound();
            return sql.number("PRAGMA application_id") == FileHeader.RECTO;
        } catch (LibraryException unreadable) {
            return false;
        }
    }

    private static int count(Sql sql, String table) {
        return (int) sql.number("SELECT count(*) FROM " + table);
    }

    /// What the names of backups begin with: the name of the library without its extension.
    private String prefix() {
        return library.getFileName().toString().replaceFirst("\\.[^.]*$", "") + "-";
    }

    private static String suffix() {
        return ".recto";
    }
}
