package dev.recto.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Walks through every screen. Given to the commands from outside, so that reading them loads no
/// toolkit.
@FunctionalInterface
public interface Touring {
    /// Opens every screen with the starter decks and saves a picture of each, without a display.
    ///
    /// @return the pictures
    List<Path> walk(Plan plan) throws IOException;

    /// What the pictures are to show.
    ///
    /// @param folder where they go; made where it is not there
    /// @param dark whether in the dark theme
    /// @param width of the window, in pixels
    /// @param height of the window, in pixels
    record Plan(Path folder, boolean dark, int width, int height) {}
}
