package dev.recto.ui.pair;

import dev.recto.ui.widget.PillChoice;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Function;

/// Two notes side by side: why they stand there, what is to become of them, and both.
///
/// @param <C> what can become of them
public final class PairSheet<C> extends VBox {
    private final Label reason = new Label();
    private final PillChoice<C> choice = new PillChoice<>();
    private final GridPane sides = new GridPane();

    /// @param choices what can become of them
    /// @param label what each is called
    public PairSheet(List<C> choices, Function<C, String> label) {
        getStyleClass().add("pair");
        reason.getStyleClass().add("pair-reason");
        reason.setWrapText(true);
        reason.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        choice.offer(choices, label);
        choice.setMinWidth(USE_PREF_SIZE);
        // The list is the stop of the Tab key, with keys to choose.
        choice.getChildren().forEach(button -> button.setFocusTraversable(false));
        var head = new HBox(reason, choice);
        head.getStyleClass().add("pair-head");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        sides.getColumnConstraints().setAll(half, half);
        sides.getStyleClass().add("pair-sides");
        getChildren().setAll(head, sides);
    }

    /// Shows a pair.
    ///
    /// @param why why they stand side by side
    public void show(String why, Ikon icon, NoteSide one, NoteSide other) {
        reason.setText(why);
        reason.setGraphic(new FontIcon(icon));
        sides.getChildren().clear();
        sides.addRow(0, one, other);
        // A list measures its cells while it is laid out, when JavaFX no longer looks for news.
        applyCss();
    }

    /// What becomes of them.
    public ObjectProperty<@Nullable C> choiceProperty() {
        return choice.valueProperty();
    }

    /// The button of a choice.
    ///
    /// @param place which, from 0
    public Node button(int place) {
        return choice.getChildren().get(place);
    }

    /// Why they stand side by side.
    public String reason() {
        return reason.getText();
    }
}
