package dev.recto.ui.widget;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A choice between a few values, each a part of one pill. One is always chosen.
///
/// @param <T> what is chosen between
public final class PillChoice<T> extends HBox {
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    public PillChoice() {
        getStyleClass().add("pill-choice");
        value.subscribe(this::show);
    }

    /// Offers values.
    ///
    /// @param values at least two, in their order
    /// @param label what each is called
    public void offer(List<T> values, Function<T, String> label) {
        for (T each : values) {
            boolean first = each.equals(values.getFirst());
            boolean last = each.equals(values.getLast());
            var button = new ToggleButton(label.apply(each));
            button.getStyleClass().add(first ? "left-pill" : last ? "right-pill" : "center-pill");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(
                    event -> {
                        value.set(each);
                        // A second click on the same button has unselected it.
                        show();
                    });
            buttons.put(each, button);
            getChildren().add(button);
        }
        show();
    }

    /// The chosen value.
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    private void show() {
        buttons.forEach((each, button) -> button.setSelected(each.equals(value.get())));
    }
}
