package dev.recto.ui.widget;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// A control under its name.
public final class Field extends VBox {
    private final Control control;

    /// @param id the beginning of the ids: `format` makes `formatField` of the control
    public Field(String id, String name, Control control) {
        this.control = control;
        var label = new Label(name);
        label.getStyleClass().add("text-muted");
        label.setLabelFor(control);
        label.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setId(id);
        control.setId(id + "Field");
        control.setAccessibleText(name);
        control.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("field");
        getChildren().setAll(label, control);
    }

    /// Gives the focus to the control of a field.
    public static void focus(Node field) {
        if (field instanceof Field mine) {
            mine.control.requestFocus();
        }
    }

    /// Shows values in words.
    public static <T> StringConverter<T> shownAs(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("only shown");
            }
        };
    }
}
