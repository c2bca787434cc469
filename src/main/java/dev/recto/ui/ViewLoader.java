package dev.recto.ui;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

import java.io.IOException;
import java.net.URL;
import java.util.stream.Stream;

/// Loads a screen from the FXML file that lies beside its controller: `Deck.fxml` beside
/// `DeckController`. Controllers are made by hand and passed in, so that what they need is seen
/// where they are made.
public final class ViewLoader {
    private static final String SUFFIX = "Controller";

    private final Words words;

    public ViewLoader(Words words) {
        this.words = words;
    }

    /// Loads a screen.
    ///
    /// @param controller the controller that its FXML file names
    /// @param included the controllers of the files which that file includes
    /// @return the root of the screen
    /// @throws IllegalStateException if the file is missing, is broken or names another controller:
    ///   always a programming error
    public Parent load(Object controller, Object... included) {
        Class<?> type = controller.getClass();
        String file = type.getSimpleName().replaceFirst(SUFFIX + "$", "") + ".fxml";
        URL place = type.getResource(file);
        if (place == null) {
            throw new IllegalStateException("no " + file + " beside " + type.getName());
        }
        var loader = new FXMLLoader(place, words.bundle());
        loader.setControllerFactory(wanted -> pick(wanted, controller, included));
        try {
            return loader.load();
        } catch (IOException e) {
            throw new IllegalStateException(place + " cannot be loaded", e);
        }
    }

    private static Object pick(Class<?> wanted, Object controller, Object[] included) {
        return Stream.concat(Stream.of(controller), Stream.of(included))
                .filter(wanted::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no controller " + wanted.getName()));
    }
}
