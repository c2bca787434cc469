package dev.recto.ui.card;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/// A picture as large as the window allows, above everything else. Any key or click puts it away.
final class LargePicture {
    private static final double MARGIN = 24;

    private final Popup popup = new Popup();
    private final ImageView view;
    private final StackPane sheet;

    /// @param words what it shows
    LargePicture(Image image, String words) {
        view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        sheet = new StackPane(view);
        sheet.getStyleClass().add("large-picture");
        sheet.setFocusTraversable(true);
        sheet.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sheet.setAccessibleText(words);
        sheet.addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> popup.hide());
        popup.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    key.consume();
                    popup.hide();
                });
        popup.getContent().add(sheet);
        popup.setAutoHide(true);
    }

    /// Lies over the whole window of a node.
    void show(Node node) {
        Scene scene = node.getScene();
        sheet.setPrefSize(scene.getWidth(), scene.getHeight());
        view.setFitWidth(Math.min(view.getImage().getWidth() * 2, scene.getWidth() - 2 * MARGIN));
        view.setFitHeight(
                Math.min(view.getImage().getHeight() * 2, scene.getHeight() - 2 * MARGIN));
        popup.show(
                scene.getWindow(),
                scene.getWindow().getX() + scene.getX(),
                scene.getWindow().getY() + scene.getY());
        sheet.requestFocus();
    }
}
