package dev.recto.app;

import dev.recto.model.DeckId;
import dev.recto.store.Library;
import dev.recto.ui.window.MainWindow;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
        DeckId deck = library.decks().all().getFirst().id();
        Path table = write(place.resolve("Rivers.csv"));
        return List.of(
                new TourStep("library", window::library),
                new TourStep("deck", () -> window.deck(deck)),
                new TourStep("study-question", window::studyEverything),
                new TourStep("study-answer", () -> press(KeyCode.SPACE)),
                new TourStep("study-why", () -> press(KeyCode.W)),
                new TourStep("import", () -> window.importFiles(List.of(table), null)),
                new TourStep("settings", window::settings),
                new TourStep("export", () -> window.export(List.of())),
                new TourStep("keys", () -> press(KeyCode.ESCAPE, KeyCode.F1)));
    }

    private static Path write(Path file) {
        try {
            return Files.writeString(
                    file,
                    """
                    river,country,length in km
                    Amazon,"Peru, Colombia, Brazil",6400
                    Danube,"ten, from Germany to Ukraine",2850
                    Mississippi,United States,
                    Nile,"Uganda, Sudan, Egypt and others",6650
                    Yangtze,China,6300
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            press(key);
        }
    }

    private static void press(KeyCode key) {
        Scene scene = Window.getWindows().getLast().getScene();
        Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target, new KeyEvent(type, "", "", key, false, false, false, false));
        }
    }
}
