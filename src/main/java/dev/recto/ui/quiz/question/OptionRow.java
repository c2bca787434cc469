package dev.recto.ui.quiz.question;

import dev.recto.ui.Words;
import dev.recto.ui.card.TextDirection;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// An option to be taken: its key, its text, and how it stands. Works as a button, but unlike one
/// it grows with a text of many lines.
public final class OptionRow extends HBox {
    private final Words words;
    private final Runnable action;
    private final String said;
    private final Label pair = new Label();
    private final StandingIcon icon = new StandingIcon();

    /// @param key the key that takes it
    /// @param action takes it
    public OptionRow(Words words, String key, String text, Runnable action) {
        this.words = words;
        this.action = action;
        said = key + ": " + text;
        getStyleClass().add("option");
        pair.getStyleClass().addAll("key", "pair");
        pair.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(chip(key), label(text), pair, icon);
        setNodeOrientation(TextDirection.of(text));
        setMinHeight(USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        take();
                    }
                });
        setOnKeyPressed(this::press);
        pairWith("");
        show(Standing.NONE);
    }

    private static Label chip(String key) {
        var chip = new Label(key);
        chip.getStyleClass().add("key");
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add("option-text");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        setHgrow(label, Priority.ALWAYS);
        return label;
    }

    /// Shows something in the place of its text.
    void hold(Region content) {
        getChildren().set(1, content);
        setHgrow(content, Priority.ALWAYS);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE -> {
                event.consume();
                take();
            }
            default -> {}
        }
    }

    private void take() {
        requestFocus();
        action.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            take();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
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
