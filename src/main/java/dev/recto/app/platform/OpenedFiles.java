package dev.recto.app.platform;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Application.EventHandler;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The files that macOS hands over. One that is double-clicked, opened with Recto or dropped on its
/// icon is named there in an event, never as an argument, and the public JavaFX has no way to hear
/// of it. The layer of it that speaks with the system has: so a listener takes the place of the
/// toolkit's own there, keeps the files and tells it everything else. That layer may change with
/// any version and opens itself only by a flag (`--add-exports`); where it does not fit, Recto
/// starts without this.
public final class OpenedFiles {
    private static final Logger LOG = System.getLogger(OpenedFiles.class.getName());

    private OpenedFiles() {}

    /// From now on tells of files that the system wants opened, also of those with which it has
    /// started the program. Called on the JavaFX thread; tells there.
    ///
    /// @param os the value of the system property `os.name`; only macOS has such events
    public static void tell(String os, Consumer<List<Path>> opened) {
        if (os.startsWith("Mac")) {
            try {
                Listener.begin(opened);
            } catch (LinkageError | RuntimeException otherToolkit) {
                LOG.log(Level.WARNING, "Files are opened from the window only", otherToolkit);
            }
        }
    }

    /// A class of its own, which is not looked at before it is used: where the layer below does not
    /// fit, already its name would be an error.
    static final class Listener extends EventHandler {
        private final EventHandler toolkit;
        private final Consumer<List<Path>> opened;

        private Listener(EventHandler toolkit, Consumer<List<Path>> opened) {
            this.toolkit = toolkit;
            this.opened = opened;
        }

        private static void begin(Consumer<List<Path>> opened) {
            Application app = Application.GetApplication();
            // Tells at once of the files that came before.
            app.setEventHandler(new Listener(app.getEventHandler(), opened));
        }

        @Override
        public void handleOpenFilesAction(Application app, long time, String[] files) {
            opened.accept(Stream.of(files).map(Path::of).toList());
        }

        @Override
        public void handleQuitAction(Application app, long time) {
            toolkit.handleQuitAction(app, time);
        }

        @Override
        public void handlePreferencesChanged(Map<String, Object> preferences) {
            toolkit.handlePreferencesChanged(preferences);
        }

        @Override
        public void handleWillFinishLaunchingAction(Application app, long time) {
            toolkit.handleWillFinishLaunchingAction(app, time);
        }

        @Override
        public void handleDidFinishLaunchingAction(Application app, long time) {
            toolkit.handleDidFinishLaunchingAction(app, time);
        }

        @Override
        public void handleWillBecomeActiveAction(Application app, long time) {
            toolkit.handleWillBecomeActiveAction(app, time);
        }

        @Override
        public void handleDidBecomeActiveAction(Application app, long time) {
            toolkit.handleDidBecomeActiveAction(app, time);
        }

        @Override
        public void handleWillResignActiveAction(Application app, long time) {
            toolkit.handleWillResignActiveAction(app, time);
        }

        @Override
        public void handleDidResignActiveAction(Application app, long time) {
            toolkit.handleDidResignActiveAction(app, time);
        }

        @Override
        public void handleDidReceiveMemoryWarning(Application app, long time) {
            toolkit.handleDidReceiveMemoryWarning(app, time);
        }

        @Override
        public void handleWillHideAction(Application app, long time) {
            toolkit.handleWillHideAction(app, time);
        }

        @Override
        public void handleDidHideAction(Application app, long time) {
            toolkit.handleDidHideAction(app, time);
        }

        @Override
        public void handleWillUnhideAction(Application app, long time) {
            toolkit.handleWillUnhideAction(app, time);
        }

        @Override
        public void handleDidUnhideAction(Application app, long time) {
            toolkit.handleDidUnhideAction(app, time);
        }
    }
}
