package dev.recto.app;

import dev.recto.app.platform.AppPaths;
import dev.recto.store.Library;
import dev.recto.store.file.Backups;
import dev.recto.store.file.LibraryException;
import dev.recto.store.settings.SettingsFile;
import dev.recto.ui.Services;
import dev.recto.ui.window.MainWindow;

import javafx.stage.Stage;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// One library while it is open, with its window and its daily backup.
final class Session implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Session.class.getName());

    private final Library library;
    private final MainWindow window;
    private final ScheduledExecutorService backups;
    private final Runnable daily;

    /// Shows the library as soon as it is open.
    ///
    /// @param openFolder shows a folder in the file manager
    /// @param restore puts a backup in the place of the library
    /// @throws LibraryException if it cannot be opened
    Session(
            Stage stage,
            AppPaths paths,
            Opening opening,
            Consumer<Path> openFolder,
            Consumer<Path> restore) {
        Clock clock = Clock.systemDefaultZone();
        library = opening.library();
        var settings = new SettingsFile(paths.settings(), clock);
        window =
                MainWindow.show(
                        stage,
                        new Services(
                                library,
                                opening,
                                settings,
                                clock,
                                openFolder,
                                restore,
                                Wiring::exchange,
                                Wiring.about(paths.logs())));
        window.whenReady(Session::noteStart);
        backups =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("recto-backup").factory());
        daily = () -> backUp(new Backups(paths.library(), clock));
        // Not while the first window is being drawn. Then every hour: a program that is never
        // closed crosses midnight, too.
        backups.scheduleWithFixedDelay(daily, 1, 60, TimeUnit.MINUTES);
    }

    MainWindow window() {
        return window;
    }

    /// Keeps in the log when the first screen with the decks on it could be used. How long that
    /// took is measured from outside: what Java knows of the start of its process is, on Linux, up
    /// to a second too early.
    private static void noteStart() {
        LOG.log(Level.INFO, "Ready at " + Instant.now());
    }

    private static void backUp(Backups backups) {
        try {
            backups.makeDaily().ifPresent(file -> LOG.log(Level.INFO, "Backup " + file));
        } catch (LibraryException e) {
            LOG.log(Level.WARNING, "No backup could be made", e);
        }
    }

    /// Puts on disk what was changed, when the system ends the program, as at the end of a desktop
    /// session: for more there is no time.
    void leave() {
        library.close();
    }

    /// Waits until every change and a backup under way are on disk.
    @Override
    public void close() {
        window.close();
        backups.close();
        // A visit too short for the clock has its backup as well.
        daily.run();
        library.close();
    }
}
