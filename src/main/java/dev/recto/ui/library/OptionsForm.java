package dev.recto.ui.library;

import dev.recto.model.Deck;
import dev.recto.model.DeckOptions;
import dev.recto.ui.Words;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;

import java.util.Locale;

/// How a deck is studied, and what it is about.
final class OptionsForm extends VBox {
    private static final int MOST = 9999;
    private static final int LINES = 3;

    private final Words words;
    private final Deck deck;
    private final Spinner<Integer> newCards;
    private final Spinner<Integer> reviews;
    private final TextArea about = new TextArea();

    OptionsForm(Words words, Deck deck) {
        this.words = words;
        this.deck = deck;
        getStyleClass().add("form");
        newCards = spinner("newSpinner", deck.options().newPerDay());
        reviews = spinner("reviewsSpinner", deck.options().reviewsPerDay());
        about.setId("descriptionArea");
        about.setText(deck.description());
        about.setPrefRowCount(LINES);
        about.setWrapText(true);
        field("options.new", newCards);
        field("options.reviews", reviews);
        field("options.description", about);
        var rule = new Label(rule(deck.options()));
        rule.setId("schedulerLabel");
        field("options.scheduler", rule);
        var meaning = new Label(words.get("options.schedulerText"));
        meaning.setWrapText(true);
        meaning.getStyleClass().add("text-muted");
        getChildren().add(meaning);
    }

    /// Whether what is filled in can be kept: the controls accept nothing else.
    ObservableValue<Boolean> complete() {
        return new SimpleBooleanProperty(true);
    }

    /// What is filled in first.
    Node first() {
        return newCards;
    }

    DeckOptions options() {
        // What was typed but not confirmed counts too.
        newCards.commitValue();
        reviews.commitValue();
        return deck.options().withLimits(newCards.getValue(), reviews.getValue());
    }

    String description() {
        return about.getText().strip();
    }

    private void field(String key, Node control) {
        var label = new Label(words.get(key));
        label.setLabelFor(control);
        label.getStyleClass().add("field-label");
        control.setAccessibleText(label.getText());
        getChildren().addAll(label, control);
    }

    private static Spinner<Integer> spinner(String id, int value) {
        var spinner = new Spinner<Integer>(0, MOST, value);
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.getEditor()
                .setTextFormatter(
                        new TextFormatter<>(
                                change ->
                                        change.getControlNewText().matches("\\d{1,4}")
                                                ? change
                                                : null));
        return spinner;
    }

    private static String rule(DeckOptions options) {
        return options.scheduler().name().toUpperCase(Locale.ROOT).replaceFirst("(\\d)", "-$1");
    }
}
