package dev.recto.ui.quiz.setup;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Values to be switched on and off, side by side.
///
/// @param <T> the values
public final class Chips<T> extends FlowPane {
    private BiConsumer<T, Boolean> choose = (_, _) -> {};
    private Function<T, String> name = String::valueOf;
    private List<T> shown = List.of();

    public Chips() {
        getStyleClass().add("chips");
    }

    /// @param label what a value is called
    /// @param action switches a value on or off
    void setUp(Function<T, String> label, BiConsumer<T, Boolean> action) {
        name = label;
        choose = action;
    }

    /// Shows values.
    ///
    /// @param on those that are on
    void show(Collection<T> values, Set<T> on) {
        if (!shown.equals(List.copyOf(values))) {
            shown = List.copyOf(values);
            getChildren().setAll(shown.stream().map(this::chip).toList());
        }
        for (int i = 0; i < shown.size(); i++) {
            if (getChildren().get(i) instanceof ToggleButton chip) {
                chip.setSelected(on.contains(shown.get(i)));
            }
        }
    }

    private ToggleButton chip(T value) {
        var chip = new ToggleButton(name.apply(value));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("small", "chip");
        chip.setOnAction(_ -> choose.accept(value, chip.isSelected()));
        return chip;
    }
}
