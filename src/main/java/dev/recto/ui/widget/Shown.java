package dev.recto.ui.widget;

import javafx.scene.Node;

/// Shows nodes and hides them together with the room they take.
public final class Shown {
    private Shown() {}

    /// Shows or hides a node.
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
