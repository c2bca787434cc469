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
            } catch (RuntimeException failure) {
                if (noWindow(failure)) {
                    opening.abandon();
                    throw new CommandException(missing() + TOUR);
                }
                throw failure;
            }
        }
    }

    /// Whether it is the toolkit that could not begin: it found no display, or the system lacks a
    /// library that it needs.
    private static boolean noWindow(RuntimeException failure) {
        return failure instanceof UnsupportedOperationException
                || failure.getCause() instanceof UnsatisfiedLinkError
                        && Screen.here() == Screen.NO_LIBRARIES;
    }

    private static String missing() {
        return switch (Screen.here()) {
            case NO_DISPLAY ->
                    "Recto needs a screen and $DISPLAY names none: start it in a desktop session.";
            case NO_XWAYLAND ->
                    "Recto needs XWayland in a Wayland session: install the package xwayland"
                        + " (Debian, Ubuntu), xorg-x11-server-Xwayland (Fedora) or xorg-xwayland"
                        + " (Arch) and log in again.";
            case NO_LIBRARIES ->
                    "Recto needs GTK 3 and Xtst: install the packages libgtk-3-0 and libxtst6"
                            + " (Debian, Ubuntu) or gtk3 and libXtst (Fedora; on Arch libxtst).";
            case READY ->
                    "Recto needs a screen and the one that $DISPLAY names does not answer: start it"
                            + " in a desktop session.";
        };
    }
}
