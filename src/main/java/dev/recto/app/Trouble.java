package dev.recto.app;

import dev.recto.app.platform.CrashReport;
import dev.recto.ui.Dialogs;

import javafx.application.Platform;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/// What happens with an error that nobody expected: it is logged and shown, and the program goes
/// on. An error that comes back with every frame is shown and logged once: more would fill the
/// screen, and drive what came first out of the log.
final class Trouble implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = System.getLogger(Trouble.class.getName());

    private final Path logs;
    private final Dialogs dialogs;
    private final AtomicReference<String> shown = new AtomicReference<>("");

    /// @param logs where the log lies
    Trouble(Path logs, Dialogs dialogs) {
        this.logs = logs;
        this.dialogs = dialogs;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        CrashReport report = CrashReport.of(error);
        if (report.code().equals(shown.get())) {
            return;
        }
        LOG.log(Level.ERROR, "Error " + report.code() + " in " + thread.getName(), error);
        if (shown.compareAndSet("", report.code())) {
            Platform.runLater(
                    () -> {
                        dialogs.trouble(report.code(), report.details(), logs);
                        shown.set("");
                    });
        }
    }
}
