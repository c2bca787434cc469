package dev.recto.ui.window;

import dev.recto.store.settings.Settings;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window is: kept when it is closed, and taken again if that place is still on a screen.
final class WindowPlace {
    // So much of the title bar must be seen that the window can be taken hold of.
    private static final double GRIP_WIDTH = 120;
    private static final double GRIP_HEIGHT = 30;

    private WindowPlace() {}

    /// Puts the window where it was.
    static void take(Stage stage, Settings.Window place) {
        var grip =
                new Rectangle2D(
                        place.x() + Math.max(0, place.width() - GRIP_WIDTH) / 2,
                        place.y(),
                        GRIP_WIDTH,
                        GRIP_HEIGHT);
        boolean reachable =
                Screen.getScreens().stream()
                        .anyMatch(screen -> screen.getVisualBounds().contains(grip));
        if (reachable) {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
        }
        stage.setMaximized(place.maximized());
    }

    /// Where the window is now.
    static Settings.Window of(Stage stage) {
        return new Settings.Window(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized());
    }
}
