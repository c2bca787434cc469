package dev.recto.app;

import dev.recto.app.platform.AppPaths;
import dev.recto.app.platform.Logs;
import dev.recto.app.platform.SingleInstance;
import dev.recto.store.Library;
import dev.recto.store.LibraryException;
import dev.recto.store.SettingsFile;
import dev.recto.ui.Dialogs;
import dev.recto.ui.Services;
import dev.recto.ui.Words;
import dev.recto.ui.window.MainWindow;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The running program: opens the library, shows the window, and puts everything away at the end.
public final class RectoApplication extends Application {
    private static final Logger LOG = System.getLogger(RectoApplication.class.getName());
    private static final int[] ICONS = {16, 32, 48, 64, 128, 256};

    private @Nullable Library library;
    private @Nullable MainWindow window;
    private @Nullable SingleInstance instance;

    /// Runs until the window is closed.
    ///
    /// @param files what to import
    static void run(AppPaths paths, List<Path> files) {
        Stream<Path> all =
                Stream.concat(
                        Stream.of(paths.library(), paths.settings(), paths.logs()), files.stream());
        launch(RectoApplication.class, all.map(Path::toString).toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        List<Path> all = getParameters().getRaw().stream().map(Path::of).toList();
        var paths = new AppPaths(all.get(0), all.get(1), all.get(2));
        Logs.into(paths.logs());
        var dialogs = new Dialogs(new Words(Locale.getDefault()), () -> stage);
        Thread.setDefaultUncaughtExceptionHandler(new Trouble(paths.logs(), dialogs));
        stage.getIcons().setAll(icons());
        try {
            open(stage, paths, all.subList(3, all.size()));
        } catch (LibraryException e) {
            LOG.log(Level.ERROR, "The library cannot be opened", e);
            dialogs.failure(e);
            Platform.exit();
        }
    }

    private void open(Stage stage, AppPaths paths, List<Path> files) {
        Clock clock = Clock.systemDefaultZone();
        library = Library.open(paths.library(), clock);
        Wiring.starterDecks().give(library);
        window =
                MainWindow.show(
                        stage,
                        new Services(
                                library,
                                new SettingsFile(paths.settings(), clock),
                                clock,
                                folder ->
                                        getHostServices().showDocument(folder.toUri().toString())));
        listen(paths.library());
        if (!files.isEmpty()) {
            window.importFiles(files, null);
        }
    }

    /// Hears of further starts of the program with the same library.
    private void listen(Path file) {
        try {
            instance =
                    SingleInstance.listen(
                            SingleInstance.socketFor(file),
                            files -> Platform.runLater(() -> raise(files)));
        } catch (IOException e) {
            // The library's own lock still keeps two programs apart.
            LOG.log(Level.WARNING, "A second start will not find this window", e);
        }
    }

    private void raise(List<Path> files) {
        if (window != null) {
            window.front();
            if (!files.isEmpty()) {
                window.importFiles(files, null);
            }
        }
    }

    @Override
    public void stop() throws IOException {
        if (instance != null) {
            instance.close();
        }
        if (window != null) {
            window.close();
        }
        if (library != null) {
            library.close();
        }
    }

    private static List<Image> icons() {
        return IntStream.of(ICONS)
                .mapToObj(size -> "icon/recto-" + size + ".png")
                .map(name -> new Image(RectoApplication.class.getResourceAsStream(name)))
                .toList();
    }
}
