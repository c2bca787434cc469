package dev.recto.ui.widget;

import dev.recto.model.Maturity;
import dev.recto.ui.Hint;
import dev.recto.ui.Words;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import java.util.Map;
import java.util.StringJoiner;

/// What the patterns of a [MaturityBar] mean, with the counts.
public final class MaturityLegend extends FlowPane {
    public MaturityLegend() {
        getStyleClass().add("maturity-legend");
    }

    /// Shows these counts.
    public void show(Words words, Map<Maturity, Integer> cards) {
        getChildren().clear();
        for (Maturity maturity : Maturity.values()) {
            var entry = new Label(said(words, maturity, cards), MaturityBar.swatch(maturity));
            Hint.on(entry, words.get("maturity.meaning." + maturity.name()));
            getChildren().add(entry);
        }
    }

    /// The counts in words, as "12 new, 3 learning, 5 young, 40 mature".
    public static String said(Words words, Map<Maturity, Integer> cards) {
        var text = new StringJoiner(words.get("maturity.and"));
        for (Maturity maturity : Maturity.values()) {
            text.add(said(words, maturity, cards));
        }
        return text.toString();
    }

    private static String said(Words words, Maturity maturity, Map<Maturity, Integer> cards) {
        return words.get("maturity.count." + maturity.name(), cards.getOrDefault(maturity, 0));
    }
}
