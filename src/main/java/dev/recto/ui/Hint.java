package dev.recto.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// A few words that show when the pointer rests on something. The tooltip is made when the pointer
/// comes for the first time: it is a window of its own, and a page has dozens that nobody asks for.
public final class Hint {
    private Hint() {}

    /// Gives a node a hint that says what this says at the time.
    public static void on(Node node, ObservableValue<String> text) {
        node.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                new EventHandler<>() {
                    @Override
                    public void handle(MouseEvent event) {
                        node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                        var tooltip = new Tooltip();
                        tooltip.textProperty().bind(text);
                        Tooltip.install(node, tooltip);
                    }
                });
    }

    /// Gives a node a hint that stays the same.
    public static void on(Node node, String text) {
        on(node, new SimpleStringProperty(text));
    }
}
