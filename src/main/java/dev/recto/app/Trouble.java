package dev.recto.app;

import dev.recto.app.platform.CrashReport;
import dev.recto.ui.Dialogs;

import javafx.application.Platform;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;

/// What happens with an error that nobody expected: it is logged and shown, and the program goes
/// on.
final class Trouble implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = System.getLogger(Trouble.class.getName());

    private final Path logs;
    private final Dialogs dialogs;

    /// @param logs where the log lies
    Trouble(Path logs, Dialogs dialogs) {
        this.logs = logs;
        this.dialogs = dialogs;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        CrashReport report = CrashReport.of(error);
        LOG.log(Level.ERROR, "Error " + report.code() + " in " + thread.getName(), error);
        Platform.runLater(() -> dialogs.trouble(report.code(), report.details(), logs));
    }
}
