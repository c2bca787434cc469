package dev.recto.ui.library;

import dev.recto.store.deck.Counts;
import dev.recto.store.deck.DeckStatus;
import dev.recto.ui.Hint;
import dev.recto.ui.Words;
import dev.recto.ui.widget.MaturityBar;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A deck as a paper card of the grid. It takes the focus; what happens to it is up to the grid.
final class DeckCard extends VBox {
    private final Words words;
    private final Label name = new Label();
    private final Label inside = new Label();
    private final Figure due;
    private final Figure fresh;
    private final Figure total;
    private final MaturityBar bar = new MaturityBar();
    private final Button study = new Button("", new FontIcon(Feather.PLAY));
    private DeckStatus deck;

    /// @param onStudy studies the deck
    DeckCard(Words words, DeckStatus deck, Runnable onStudy) {
        this.words = words;
        this.deck = deck;
        due = new Figure(words.get("deck.due"), "due");
        fresh = new Figure(words.get("deck.new"), "new");
        total = new Figure(words.get("deck.total"), "total");
        getStyleClass().add("deck-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        name.getStyleClass().add("deck-name");
        name.setWrapText(true);
        Hint.on(name, name.textProperty());
        inside.getStyleClass().addAll("text-muted", "text-small");
        study.getStyleClass().addAll("button-circle", "accent");
        // The card itself is the stop of the Tab key, with a key to study.
        study.setFocusTraversable(false);
        study.setOnAction(event -> onStudy.run());
        Hint.on(study, study.accessibleTextProperty());
        var figures = new HBox(due, fresh, total, spacer(), study);
        figures.getStyleClass().add("figures");
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(name, inside, space, figures, bar);
    }

    /// The deck that is shown.
    DeckStatus deck() {
        return deck;
    }

    /// Shows a deck, or the same deck with new counts.
    ///
    /// @param label its name, or its path where it is found by search
    /// @param decksInside how many decks lie in it
    void show(DeckStatus now, String label, int decksInside) {
        deck = now;
        Counts counts = now.all();
        name.setText(label);
        inside.setText(decksInside == 0 ? "" : words.get("deck.inside", decksInside));
        due.show(words, counts.dueToday());
        fresh.show(words, counts.newToday());
        total.show(words, counts.cards());
        var figures = new DeckFigures(words);
        bar.show(counts.known(), figures.known(counts));
        study.setVisible(counts.today() > 0);
        study.setAccessibleText(words.get("deck.studyThis", now.deck().name()));
        setAccessibleText(figures.aloud(now, decksInside));
    }

    private static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /// A number over what it counts.
    private static final class Figure extends VBox {
        private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

        private final Label number = new Label();

        Figure(String label, String style) {
            getStyleClass().addAll("figure", style);
            number.getStyleClass().add("number");
            var name = new Label(label);
            name.getStyleClass().addAll("text-muted", "text-small");
            getChildren().addAll(number, name);
            setMinWidth(USE_PREF_SIZE);
        }

        void show(Words words, int count) {
            number.setText(words.get("deck.number", count));
            pseudoClassStateChanged(NONE, count == 0);
        }
    }
}
