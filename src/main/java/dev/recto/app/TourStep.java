package dev.recto.app;

import dev.recto.store.Library;
import dev.recto.ui.window.MainWindow;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import java.nio.file.Path;
import java.util.List;

/// A stop of the tour.
///
/// @param name what the picture is called
/// @param action goes there, from where the step before has led
record TourStep(String name, Runnable action) {

    /// All stops, in order.
    ///
    /// @param place a folder for files that the tour needs
    static List<TourStep> all(MainWindow window, Library library, Path place) {
        return List.of(
                new TourStep("library", window::library),
                new TourStep("keys", () -> press(KeyCode.F1)));
    }

    private static void press(KeyCode key) {
        Scene scene = Window.getWindows().getLast().getScene();
        Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target, new KeyEvent(type, "", "", key, false, false, false, false));
        }
    }
}
