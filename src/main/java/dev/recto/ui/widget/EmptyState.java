package dev.recto.ui.widget;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands where there is nothing to show yet: why, and what to do next.
public final class EmptyState extends VBox {

    /// @param icon a picture of what is missing
    /// @param title what is so, in a few words
    /// @param text what to do next
    /// @param buttons the ways to do it, the best first
    public EmptyState(Ikon icon, String title, String text, Node... buttons) {
        getStyleClass().add("empty-state");
        var heading = new Label(title);
        heading.getStyleClass().add("title-3");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        var advice = new Label(text);
        advice.getStyleClass().add("text-muted");
        advice.setWrapText(true);
        advice.setMinHeight(USE_PREF_SIZE);
        var row = new HBox(buttons);
        row.getStyleClass().add("buttons");
        getChildren().addAll(new FontIcon(icon), heading, advice, row);
    }
}
