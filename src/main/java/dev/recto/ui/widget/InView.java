package dev.recto.ui.widget;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls a page so that what is used can be seen, which the toolkit leaves to us.
public final class InView {
    private InView() {}

    /// Scrolls what a node lies in as far as it needs to be seen; of one that is higher than the
    /// view, the beginning.
    public static void bring(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane) {
                Bounds content = pane.getContent().getBoundsInLocal();
                Bounds place =
                        pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                double hidden = content.getHeight() - pane.getViewportBounds().getHeight();
                double top = pane.getVvalue() * hidden;
                double lowest = place.getMaxY() - pane.getViewportBounds().getHeight();
                if (hidden > 0) {
                    double goal = Math.min(place.getMinY(), Math.max(lowest, top));
                    pane.setVvalue(Math.clamp(goal / hidden, 0, 1));
                }
                return;
            }
        }
    }
}
