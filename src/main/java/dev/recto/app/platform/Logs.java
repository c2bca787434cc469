package dev.recto.app.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The log files: three of at most 500 kB each, the oldest overwritten. They hold what the program
/// did and what went wrong, never what stands on a card.
public final class Logs {
    private static final int BYTES = 500_000;
    private static final int FILES = 3;

    // Loggers are held weakly; this one must outlive the start.
    private static final Logger ROOT = Logger.getLogger("");

    private Logs() {}

    /// Sends the log to files in this folder. Where that is not possible, Recto runs without a log.
    public static void into(Path folder) {
        for (var handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        try {
            Files.createDirectories(folder);
            var files =
                    new FileHandler(folder.resolve("recto-%g.log").toString(), BYTES, FILES, true);
            files.setFormatter(new SimpleFormatter());
            files.setEncoding("UTF-8");
            files.setErrorManager(new Silence(folder));
            ROOT.addHandler(files);
            Logger.getLogger("dev.recto").setLevel(Level.INFO);
        } catch (IOException unwritable) {
            tell(folder);
        }
    }

    private static void tell(Path folder) {
        System.err.println("Recto keeps no log: " + folder + " cannot be written.");
    }

    /// Says in one sentence, once, what otherwise fills the screen with the inner life of the log:
    /// it can no longer be written, as on a full disk.
    private static final class Silence extends ErrorManager {
        private final Path folder;
        private final AtomicBoolean told = new AtomicBoolean();

        Silence(Path folder) {
            this.folder = folder;
        }

        @Override
        public void error(String message, Exception failure, int code) {
            if (!told.getAndSet(true)) {
                tell(folder);
            }
        }
    }
}
