package dev.recto.ui.exchange.text;

import dev.recto.transfer.text.LineRole;
import dev.recto.ui.Hint;
import dev.recto.ui.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// How many lines have which role; each count leads to the next of its lines.
final class RoleCounts extends FlowPane {
    private final Words words;
    private final TextViewModel model;

    RoleCounts(Words words, TextViewModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("role-counts");
        model.tallyProperty().subscribe(this::show);
    }

    private void show(Tally tally) {
        var counts = new ArrayList<Node>();
        for (LineRole role : LineRole.values()) {
            if (role != LineRole.BLANK && tally.lines(role) > 0) {
                counts.add(count(role, tally.lines(role)));
            }
        }
        // The buttons are kept while they say the same, and the focus with them.
        if (!texts(counts).equals(texts(getChildren()))) {
            getChildren().setAll(counts);
        }
    }

    private Node count(LineRole role, int lines) {
        var button = new Button(words.get("text.count", words.get("text.role." + role), lines));
        button.setGraphic(new FontIcon(RoleIcons.of(role)));
        button.getStyleClass().addAll("flat", "role-count", RoleIcons.style(role));
        button.setAccessibleText(words.get("text.nextOf", button.getText()));
        Hint.on(button, button.accessibleTextProperty());
        button.setOnAction(event -> model.next(role));
        return button;
    }

    private static List<String> texts(List<Node> buttons) {
        return buttons.stream().map(Node::getAccessibleText).toList();
    }
}
