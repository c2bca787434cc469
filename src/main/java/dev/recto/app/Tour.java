package dev.recto.app;

import dev.recto.app.command.Touring;
import dev.recto.app.platform.SingleInstance;
import dev.recto.app.platform.Temporary;
import dev.recto.schedule.Sm2;
import dev.recto.store.Library;
import dev.recto.store.settings.Settings;
import dev.recto.store.settings.SettingsFile;
import dev.recto.ui.DecksToday;
import dev.recto.ui.Services;
import dev.recto.ui.window.MainWindow;

import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

/// A walk through every screen on JavaFX's headless platform, in a library of its own with the
/// starter decks and some weeks of study behind it. A screen that fails ends the walk with its
/// error.
final class Tour implements Touring {
    private static final int MOMENT_MILLIS = 150;
    private static final int MOST_MOMENTS = 40;

    private final AtomicReference<Throwable> trouble = new AtomicReference<>();

    @Override
    public List<Path> walk(Plan plan) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        WarmUp.begin();
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> trouble.compareAndSet(null, error));
        Files.createDirectories(plan.folder());
        Path place = Files.createTempDirectory("recto-tour");
        Clock clock = Clock.systemDefaultZone();
        try (Library library = Library.open(place.resolve("library.recto"), clock);
                var _ = SingleInstance.listen(place.resolve("socket"), _ -> {})) {
            Wiring.starterDecks().give(library);
            new PastStudy(library, Sm2.standard()).live(clock);
            var settings = new SettingsFile(place.resolve("settings.json"), clock);
            settings.write(
                    // Nobody listens.
                    Settings.standard()
                            .withPlaySounds(false)
                            .withTheme(plan.dark() ? Settings.Theme.DARK : Settings.Theme.LIGHT));
            var services =
                    new Services(
                            library,
                            DecksToday::read,
                            settings,
                            clock,
                            _ -> {},
                            _ -> {},
                            Wiring::exchange,
                            Wiring.about(place));
            Platform.startup(() -> {});
            Platform.setImplicitExit(false);
            MainWindow window = onScreen(() -> show(plan, services));
            List<Path> pictures = new ArrayList<>();
            for (TourStep step : TourStep.all(window, library, place)) {
                // A step that opens a dialog lasts until the dialog is closed, so nobody waits.
                Platform.runLater(step.action());
                Path picture = plan.folder().resolve(step.name() + ".png");
                still(step).save(picture);
                pictures.add(picture);
            }
            // Waits until the last settings are written: the folder goes next.
            onScreen(
                    () -> {
                        window.close();
                        return window;
                    });
            return pictures;
        } finally {
            Temporary.delete(place);
        }
    }

    private static MainWindow show(Plan plan, Services services) {
        var stage = new Stage();
        stage.setWidth(plan.width());
        stage.setHeight(plan.height());
        MainWindow window = MainWindow.show(stage, services);
        stage.show(); // at once: the first step begins
        return window;
    }

    /// What the uppermost window looks like once nothing moves in it any more.
    private Picture still(TourStep step) throws IOException {
        Picture last = now();
        for (int moment = 0; moment < MOST_MOMENTS; moment++) {
            pause();
            Throwable error = trouble.get();
            if (error != null) {
                throw new IllegalStateException(
                        "the tour ends at the screen " + step.name(), error);
            }
            Picture next = now();
            if (next.shows(last) && onScreen(step::isThere)) {
                return next;
            }
            last = next;
        }
        return last;
    }

    private Picture now() throws IOException {
        return onScreen(() -> Picture.of(Window.getWindows().getLast().getScene()));
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(MOMENT_MILLIS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static <T> T onScreen(Callable<T> work) throws IOException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException(e);
        }
    }
}
