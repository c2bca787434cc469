package dev.recto.app;

import dev.recto.app.command.CommandException;
import dev.recto.app.command.Desktop;
import dev.recto.app.platform.AppPaths;
import dev.recto.app.platform.Screen;
import dev.recto.app.platform.SingleInstance;

import java.nio.file.Path;
import java.util.List;

/// Opens the window of a library, or raises the one that is open.
final class DesktopDoor implements Desktop {
    private static final String TOUR =
            " To see Recto in pictures without a screen, run: recto tour --out pictures (from the"
                    + " source: mvn compile exec:exec -Drecto.args=\"tour --out pictures\").";

    @Override
    public void open(AppPaths paths, List<Path> files) {
        if (!SingleInstance.handOver(SingleInstance.socketFor(paths.library()), files)) {
            Opening opening = Opening.begin(paths);
            WarmUp.begin();
            try {
                RectoApplication.run(paths, opening, files);
            } catch (UnsupportedOperationException noWindow) {
                opening.abandon();
                throw new CommandException(missing() + TOUR);
            }
        }
    }

    private static String missing() {
        return switch (Screen.here()) {
            case NO_DISPLAY ->
                    "Recto needs a screen and $DISPLAY names none: start it in a desktop session.";
            case NO_GTK ->
                    "Recto needs the GTK 3 library: install the package libgtk-3-0 (Debian, Ubuntu)"
                            + " or gtk3 (Fedora, Arch).";
            case READY ->
                    "Recto needs a screen and the one that $DISPLAY names does not answer: start it"
                            + " in a desktop session.";
        };
    }
}
