package dev.recto.ui.quiz.question;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

import java.util.List;

/// Takes the focus along a row of nodes.
final class FocusOrder {
    private FocusOrder() {}

    /// Gives the focus to a neighbour of the node that has it; to the first, or going back to the
    /// last, where none of them has.
    ///
    /// @param by 1 for the next, -1 for the one before
    static void move(List<? extends Node> nodes, int by) {
        int now = -1;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).isFocused()) {
                now = i;
            }
        }
        int goal = now < 0 ? (by > 0 ? 0 : nodes.size() - 1) : now + by;
        if (goal >= 0 && goal < nodes.size()) {
            nodes.get(goal).requestFocus();
            scrollTo(nodes.get(goal));
        }
    }

    /// Scrolls what a node lies in so that it is seen.
    private static void scrollTo(Node node) {
        for (Node around = node; around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane) {
                Bounds content = pane.getContent().getBoundsInLocal();
                Bounds place =
                        pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                double hidden = content.getHeight() - pane.getViewportBounds().getHeight();
                double top = pane.getVvalue() * hidden;
                double lowest = place.getMaxY() - pane.getViewportBounds().getHeight();
                if (hidden > 0) {
                    pane.setVvalue(Math.min(place.getMinY(), Math.max(lowest, top)) / hidden);
                }
                return;
            }
        }
    }
}
