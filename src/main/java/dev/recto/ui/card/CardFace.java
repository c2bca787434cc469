package dev.recto.ui.card;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One face of a sheet. What does not fit scrolls: by wheel, and by arrows, PageUp, PageDown, Home
/// and End while the face has the focus. A screen reader reads it as the text of its content.
final class CardFace extends ScrollPane {
    private static final double LINE = 40;

    private final StackPane page = new StackPane();

    CardFace() {
        getStyleClass().add("card-face");
        page.getStyleClass().add("card-page");
        page.minHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.floor(getViewportBounds().getHeight()),
                                viewportBoundsProperty()));
        viewportBoundsProperty().subscribe(this::fitPictures);
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        addEventFilter(KeyEvent.KEY_PRESSED, this::scroll);
    }

    /// Puts other content on the face and scrolls to its top.
    void put(Region content) {
        page.getChildren().setAll(content);
        accessibleTextProperty().bind(content.accessibleTextProperty());
        setVvalue(0);
        setHvalue(0);
    }

    /// Pictures take a part of the room there is.
    private void fitPictures() {
        for (Node node : page.lookupAll(".picture")) {
            if (node instanceof Picture picture) {
                picture.requestLayout();
            }
        }
    }

    private void scroll(KeyEvent key) {
        double hidden = page.getHeight() - getViewportBounds().getHeight();
        double screen = getViewportBounds().getHeight() - LINE;
        double by =
                switch (key.getCode()) {
                    case UP -> -LINE;
                    case DOWN -> LINE;
                    case PAGE_UP -> -screen;
                    case PAGE_DOWN -> screen;
                    case HOME -> -hidden;
                    case END -> hidden;
                    default -> 0;
                };
        if (by != 0 && hidden > 0) {
            setVvalue(Math.clamp(getVvalue() + by / hidden, 0, 1));
            key.consume();
        }
    }
}
