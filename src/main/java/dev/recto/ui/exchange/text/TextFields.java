package dev.recto.ui.exchange.text;

import dev.recto.transfer.text.CardLayout;
import dev.recto.transfer.text.Corrections;
import dev.recto.transfer.text.Corrections.Stretch;
import dev.recto.transfer.text.Separators;
import dev.recto.ui.Words;
import dev.recto.ui.widget.Field;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be said of a text as a whole: its layout, and its own separators. They are heeded while
/// they are typed.
final class TextFields {
    /// So long nobody types who has finished a sign.
    private static final Duration PAUSE = Duration.millis(250);

    private final TextViewModel model;
    private final ComboBox<Optional<CardLayout>> layout = new ComboBox<>();
    private final TextField sides = new TextField();
    private final TextField cards = new TextField();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final List<Node> all;
    private boolean following;

    TextFields(Words words, TextViewModel model) {
        this.model = model;
        layout.setConverter(
                Field.shownAs(
                        chosen ->
                                chosen.map(it -> words.get("text.layoutName." + it))
                                        .orElse(words.get("text.layoutFound"))));
        layout.getStyleClass().add("layout-choice");
        layout.getItems().add(Optional.empty());
        Stream.of(CardLayout.values()).map(Optional::of).forEach(layout.getItems()::add);
        for (TextField field : List.of(sides, cards)) {
            field.setPrefColumnCount(4);
            field.textProperty().subscribe((before, now) -> typed());
        }
        sides.setPromptText(words.get("text.signFound"));
        cards.setPromptText(words.get("text.signLine"));
        pause.setOnFinished(event -> say());
        layout.valueProperty()
                .subscribe(
                        (before, now) -> {
                            if (!following && now != null) {
                                model.layoutOfAll(now.orElse(null));
                            }
                        });
        all =
                List.of(
                        new Field("layout", words.get("text.layoutAll"), layout),
                        new Field("sides", words.get("text.betweenSides"), sides),
                        new Field("cards", words.get("text.betweenCards"), cards));
        model.saidProperty().subscribe(this::follow);
    }

    /// The controls, in reading order; always the same ones.
    List<Node> all() {
        return all;
    }

    private void typed() {
        if (!following) {
            pause.playFromStart();
        }
    }

    private void say() {
        String betweenSides = Signs.read(sides.getText());
        String betweenCards = Signs.read(cards.getText());
        if (!betweenSides.equals(betweenCards) || betweenSides.isEmpty()) {
            model.separators(
                    betweenSides.isEmpty()
                            ? null
                            : new Separators(
                                    betweenSides, betweenCards.isEmpty() ? null : betweenCards));
        }
    }

    private void follow(Corrections said) {
        following = true;
        layout.setValue(
                said.layouts().stream()
                        .filter(each -> each.first() == 1 && each.last() == Integer.MAX_VALUE)
                        .map(Stretch::layout)
                        .findFirst());
        Separators own = said.separators();
        show(sides, own == null ? "" : own.sides());
        // Without a sign between sides, that between cards is still being typed.
        if (own != null || sides.getText().isEmpty() && !cards.isFocused()) {
            show(cards, own == null ? null : own.cards());
        }
        following = false;
    }

    private static void show(TextField field, @Nullable String sign) {
        String text = sign == null ? "" : sign;
        if (!Signs.read(field.getText()).equals(text)) {
            field.setText(Signs.written(text));
        }
    }
}
