package dev.recto.app;

import dev.recto.app.command.CommandLineDoor;
import dev.recto.app.platform.Offline;

/// The front door. Imports no JavaFX, so that the command line works where there is no screen.
public final class Main {
    private Main() {}

    /// Runs a command, or opens the window where none is named.
    public static void main(String[] args) {
        // Of AWT only fonts and pictures are used; its windows would fight JavaFX for the screen.
        System.setProperty("java.awt.headless", "true");
        Offline.keep();
        System.exit(
                new CommandLineDoor(
                                new DesktopDoor(),
                                () -> Wiring.equipment(System.in, System.out, System.err))
                        .run(args));
    }
}
