package dev.recto.bench;

import dev.recto.store.Library;
import dev.recto.store.change.Progress;
import dev.recto.store.imports.ImportPlan;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// The folder in which benchmarks work, and the libraries in it. It lies in `target`, so on the
/// disk of the project: what a synced write costs depends on the disk.
final class Workbench {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private static final Path FOLDER = Path.of("target", "bench");

    private Workbench() {}

    /// A path at which there is no file.
    static Path empty(String name) {
        try {
            Files.createDirectories(FOLDER);
            for (String suffix : new String[] {"", "-wal", "-shm"}) {
                Files.deleteIfExists(FOLDER.resolve(name + suffix));
            }
            return FOLDER.resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A library with so many cards, for benchmarks that only read.
    static Path original(int cards) {
        return FOLDER.resolve(name(cards));
    }

    /// A copy, for one benchmark alone, of a library with so many cards.
    static Path library(int cards) {
        Path original = original(cards);
        Path copy = empty("copy.recto");
        try {
            Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    /// Makes the library of [#original]: every card was reviewed a few times.
    static void prepare(int cards) {
        Path file = empty(name(cards));
        try (Library library = Library.open(file, CLOCK)) {
            library.imports()
                    .run(new ImportPlan(Material.decks(cards), Material.OPTIONS), Progress.UNSEEN);
        }
        Past.live(file);
    }

    private static String name(int cards) {
        return "library-" + cards + ".recto";
    }

    /// A bare connection that writes as safely as a library does.
    static Connection connect(Path file) {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setGetGeneratedKeys(false);
        try {
            return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
