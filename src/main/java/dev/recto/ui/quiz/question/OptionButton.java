package dev.recto.ui.quiz.question;

import dev.recto.ui.Words;
import dev.recto.ui.card.TextDirection;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// An option to be taken: its key, its text, and how it stands.
public final class OptionButton extends Button {
    private final Words words;
    private final String said;
    private final Label pair = new Label();
    private final StandingIcon icon = new StandingIcon();

    /// @param key the key that takes it
    public OptionButton(Words words, String key, String text) {
        this.words = words;
        said = key + ": " + text;
        getStyleClass().add("option");
        var chip = new Label(key);
        chip.getStyleClass().add("key");
        chip.setMinWidth(USE_PREF_SIZE);
        var label = new Label(text);
        label.getStyleClass().add("option-text");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setNodeOrientation(TextDirection.of(text));
        HBox.setHgrow(label, Priority.ALWAYS);
        pair.getStyleClass().addAll("key", "pair");
        pair.setMinWidth(USE_PREF_SIZE);
        pairWith("");
        var row = new HBox(chip, label, pair, icon);
        row.getStyleClass().add("option-row");
        row.maxWidthProperty().bind(widthProperty());
        row.prefWidthProperty().bind(widthProperty());
        setGraphic(row);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        show(Standing.NONE);
    }

    /// Shows how it stands.
    public void show(Standing standing) {
        StandingIcon.dress(this, standing);
        icon.show(standing);
        setAccessibleText(
                standing == Standing.NONE
                        ? said
                        : said + ", " + words.get("question.standing." + standing.name()));
    }

    /// Shows the key of what this is matched with, or nothing.
    void pairWith(String key) {
        pair.setText(key);
        pair.setVisible(!key.isEmpty());
        setAccessibleHelp(key.isEmpty() ? "" : words.get("question.pairedWith", key));
    }
}
