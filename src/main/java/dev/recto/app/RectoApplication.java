package dev.recto.app;

import dev.recto.app.platform.AppPaths;
import dev.recto.app.platform.Logs;
import dev.recto.app.platform.OpenedFiles;
import dev.recto.app.platform.SingleInstance;
import dev.recto.store.file.LibraryException;
import dev.recto.ui.Dialogs;
import dev.recto.ui.Theme;
import dev.recto.ui.Words;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The running program: opens the library, shows the window, and puts everything away at the end.
public final class RectoApplication extends Application {
    private static final Logger LOG = System.getLogger(RectoApplication.class.getName());

    /// The property of a start on trial, as packaging makes it: the program ends when its window is
    /// ready, in the shortest way.
    private static final String TRIAL = "recto.trial";

    private static final long MOMENT = 100_000_000; // nanoseconds
    private static final int PATIENCE = 30; // moments

    /// Where the first library waits for its application, which JavaFX makes by itself and hands on
    /// nothing but words.
    private static final AtomicReference<@Nullable Opening> BEGUN = new AtomicReference<>();

    /// Why there was no window, for the one who has launched.
    private static final AtomicReference<@Nullable LibraryException> REFUSED =
            new AtomicReference<>();

    private final Words words = new Words(Locale.getDefault());

    /// To be imported as soon as there is a window.
    private final List<Path> waiting = new ArrayList<>();

    private volatile @Nullable Session session;
    private volatile @Nullable SingleInstance instance;

    /// Runs until the window is closed.
    ///
    /// @param opening the library of these paths
    /// @param files what to import
    /// @throws LibraryException if it could not be opened, after the learner has been told
    static void run(AppPaths paths, Opening opening, List<Path> files) {
        BEGUN.set(opening);
        Stream<Path> all =
                Stream.concat(
                        Stream.of(paths.library(), paths.settings(), paths.logs()), files.stream());
        launch(RectoApplication.class, all.map(Path::toString).toArray(String[]::new));
        LibraryException refused = REFUSED.getAndSet(null);
        if (refused != null) {
            throw refused;
        }
    }

    @Override
    public void start(Stage stage) {
        List<Path> all = getParameters().getRaw().stream().map(Path::of).toList();
        var paths = new AppPaths(all.get(0), all.get(1), all.get(2));
        waiting.addAll(all.subList(3, all.size()));
        Logs.into(paths.logs());
        var dialogs = new Dialogs(words, () -> stage.isShowing() ? stage : null);
        var trouble =
                new Trouble(
                        Clock.systemUTC(),
                        Platform::runLater,
                        report -> dialogs.trouble(report.code(), report.details(), paths.logs()));
        Thread.setDefaultUncaughtExceptionHandler(trouble);
        Theme.beforehand();
        Runtime.getRuntime().addShutdownHook(new Thread(this::leave));
        try {
            OpenedFiles.tell(System.getProperty("os.name"), this::raise);
            begin(stage, paths, dialogs);
        } catch (RuntimeException | Error unexpected) {
            // Not to the toolkit, which would tell nobody.
            trouble.uncaughtException(Thread.currentThread(), unexpected);
        }
    }

    private void begin(Stage stage, AppPaths paths, Dialogs dialogs) {
        if (opened(stage, paths, begun(paths), dialogs)) {
            // What can wait until there is something to see.
            session.window()
                    .whenReady(
                            () -> {
                                stage.getIcons().setAll(icons());
                                listen(paths.library());
                                if (Boolean.getBoolean(TRIAL)) {
                                    System.exit(0);
                                }
                            });
            importWaiting();
        } else {
            Platform.exit();
        }
    }

    /// Opens the library; where it is damaged, offers what there is instead.
    ///
    /// @return whether it is open now
    private boolean opened(Stage stage, AppPaths paths, Opening opening, Dialogs dialogs) {
        try {
            session =
                    new Session(
                            stage,
                            paths,
                            opening,
                            folder -> getHostServices().showDocument(folder.toUri().toString()),
                            backup -> replace(stage, paths, dialogs, backup));
            REFUSED.set(null);
            return true;
        } catch (LibraryException e) {
            if (e.kind() == LibraryException.Kind.IN_USE && beaten(paths.library(), waiting)) {
                return false;
            }
            LOG.log(Level.ERROR, "The library cannot be opened", e);
            REFUSED.set(e);
            return new Rescue(words, dialogs, paths.library()).from(e)
                    && opened(stage, paths, Opening.begin(paths), dialogs);
        }
    }

    private static Opening begun(AppPaths paths) {
        Opening ahead = BEGUN.getAndSet(null);
        return ahead == null ? Opening.begin(paths) : ahead;
    }

    /// Whether another start was a moment quicker, as after a third click: it takes the files over
    /// when its window is there.
    private static boolean beaten(Path library, List<Path> files) {
        Path socket = SingleInstance.socketFor(library);
        return IntStream.range(0, PATIENCE)
                .peek(_ -> LockSupport.parkNanos(MOMENT))
                .anyMatch(_ -> SingleInstance.handOver(socket, files));
    }

    /// Goes on with a backup in the place of the library.
    private void replace(Stage stage, AppPaths paths, Dialogs dialogs, Path backup) {
        end();
        new Rescue(words, dialogs, paths.library()).restore(backup);
        if (opened(stage, paths, Opening.begin(paths), dialogs)) {
            importWaiting();
        } else {
            Platform.exit();
        }
    }

    /// Hears of further starts of the program with the same library.
    private void listen(Path library) {
        try {
            instance =
                    SingleInstance.listen(
                            SingleInstance.socketFor(library),
                            files -> Platform.runLater(() -> raise(files)));
        } catch (IOException e) {
            // The library's own lock still keeps two programs apart.
            LOG.log(Level.WARNING, "A second start will not find this window", e);
        }
    }

    private void raise(List<Path> files) {
        waiting.addAll(files);
        if (session != null) {
            session.window().front();
            importWaiting();
        }
    }

    private void importWaiting() {
        if (!waiting.isEmpty()) {
            session.window().importFiles(List.copyOf(waiting), null);
            waiting.clear();
        }
    }

    @Override
    public void stop() {
        fallSilent();
        end();
    }

    /// The system ends the program: nothing is to be found half-written at the next start.
    private void leave() {
        fallSilent();
        Session open = session;
        if (open != null) {
            open.leave();
        }
    }

    /// No further start finds this window.
    private void fallSilent() {
        SingleInstance listening = instance;
        instance = null;
        if (listening != null) {
            try {
                listening.close();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The way for further starts stays behind", e);
            }
        }
    }

    private void end() {
        if (session != null) {
            session.close();
            session = null;
        }
    }

    private static List<Image> icons() {
        return IntStream.of(16, 32, 48, 64, 128, 256)
                .mapToObj(size -> "icon/recto-" + size + ".png")
                .map(name -> new Image(RectoApplication.class.getResourceAsStream(name)))
                .toList();
    }
}
