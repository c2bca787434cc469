package dev.recto.app;

import dev.recto.app.platform.AppPaths;
import dev.recto.schedule.StudyDays;
import dev.recto.store.Library;
import dev.recto.store.file.LibraryException;
import dev.recto.store.settings.Settings;
import dev.recto.store.settings.SettingsFile;
import dev.recto.ui.DecksToday;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;

/// A library on its way to the window: opened, given the starter decks, and read for the first
/// page, on a second processor while the toolkit starts. What fails on the way fails for the one
/// who asks for the outcome.
final class Opening implements DecksToday.Source {
    private final Clock clock;
    private final CompletableFuture<Library> library = new CompletableFuture<>();
    private final AtomicReference<@Nullable CompletableFuture<DecksToday>> first;

    private Opening(AppPaths paths, Clock clock) {
        this.clock = clock;
        // Before the library is anybody's: two must not read a broken file of settings at once.
        var settings = new SettingsFile(paths.settings(), clock);
        var day = new CompletableFuture<LocalDate>();
        first = new AtomicReference<>(library.thenCombine(day, DecksToday::read));
        library.completeAsync(
                () -> {
                    day.complete(today(settings.read()));
                    return open(paths);
                },
                work -> Thread.ofPlatform().daemon().name("recto-opening").start(work));
    }

    /// Begins on a thread of its own.
    static Opening begin(AppPaths paths) {
        return new Opening(paths, Clock.systemDefaultZone());
    }

    /// Waits until the library is open; the one who asks is to close it.
    ///
    /// @throws LibraryException if it cannot be opened, or the settings cannot be read
    Library library() {
        return outcome(library);
    }

    /// What was read for the first page where that is what is asked for, and asked for the first
    /// time; else it is read anew.
    @Override
    public DecksToday on(Library file, LocalDate day) {
        CompletableFuture<DecksToday> ahead = first.getAndSet(null);
        if (ahead != null) {
            DecksToday read = outcome(ahead);
            if (read.day().equals(day)) {
                return read;
            }
        }
        return DecksToday.read(file, day);
    }

    /// Closes the library again: there is to be no window.
    void abandon() {
        library.handle(
                        (open, _) -> {
                            if (open != null) {
                                open.close();
                            }
                            return open;
                        })
                .join();
    }

    private Library open(AppPaths paths) {
        Library open = Library.open(paths.library(), clock);
        try {
            Wiring.starterDecks().give(open);
            return open;
        } catch (RuntimeException | Error failure) {
            open.close();
            throw failure;
        }
    }

    private LocalDate today(Settings settings) {
        return new StudyDays(settings.dayBegins(), clock.getZone()).dayOf(clock.instant());
    }

    private static <T> T outcome(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException failure) {
            switch (failure.getCause()) {
                case RuntimeException expected -> throw expected;
                case Error error -> throw error;
                default -> throw failure;
            }
        }
    }
}
