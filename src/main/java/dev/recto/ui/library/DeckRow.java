package dev.recto.ui.library;

import dev.recto.model.DeckId;
import dev.recto.store.deck.Counts;
import dev.recto.store.deck.DeckStatus;
import dev.recto.ui.Hint;
import dev.recto.ui.Words;
import dev.recto.ui.deck.Shelf;
import dev.recto.ui.widget.MaturityBar;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/// A deck as a row of the list.
final class DeckRow extends ListCell<DeckStatus> {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final Words words;
    private final LibraryViewModel model;
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private final Button fold = new Button("", arrow);
    private final Region indent = new Region();
    private final Label name = new Label();
    private final Label due = number();
    private final Label fresh = number();
    private final Label total = number();
    private final MaturityBar bar = new MaturityBar();
    private final Button study = studyButton();
    private final HBox row = new HBox(indent, fold, name, due, fresh, total, gap(), bar, study);

    /// @param onStudy studies a deck
    DeckRow(Words words, LibraryViewModel model, Consumer<DeckId> onStudy) {
        this.words = words;
        this.model = model;
        getStyleClass().add("deck-row");
        row.getStyleClass().add("row");
        fold.getStyleClass().addAll("flat", "button-icon", "fold");
        fold.setFocusTraversable(false);
        fold.setOnAction(event -> turn());
        study.setOnAction(event -> onStudy.accept(getItem().deck().id()));
        Hint.on(study, study.accessibleTextProperty());
        indent.getStyleClass().add("indent");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        // A long name is shortened instead of widening the list.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DeckStatus deck, boolean empty) {
        super.updateItem(deck, empty);
        if (deck == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Counts counts = deck.all();
        var figures = new DeckFigures(words);
        DeckId id = deck.deck().id();
        Shelf shelf = model.shelfProperty().get();
        int inside = shelf.in(id).size();
        boolean nested = !model.searching();
        name.setText(nested ? deck.deck().name() : shelf.path(deck));
        indent.setStyle("-fx-min-width: " + (nested ? deck.depth() * 1.5 : 0) + "em;");
        fold.setVisible(nested && inside > 0);
        boolean folded = model.isFolded(id);
        arrow.setIconCode(folded ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
        fold.setAccessibleText(words.get(folded ? "library.unfold" : "library.fold"));
        show(due, counts.dueToday());
        show(fresh, counts.newToday());
        show(total, counts.cards());
        bar.show(counts.known(), figures.known(counts));
        study.setVisible(counts.today() > 0);
        study.setAccessibleText(words.get("deck.studyThis", deck.deck().name()));
        setAccessibleText(figures.aloud(deck, inside));
        setGraphic(row);
    }

    private void turn() {
        DeckId id = getItem().deck().id();
        model.fold(id, !model.isFolded(id));
    }

    private void show(Label label, int count) {
        label.setText(words.get("deck.number", count));
        label.pseudoClassStateChanged(NONE, count == 0);
    }

    /// The room between the numbers and the bar.
    static Region gap() {
        var gap = new Region();
        gap.getStyleClass().add("gap");
        return gap;
    }

    /// The button at the end of a row.
    static Button studyButton() {
        var button = new Button("", new FontIcon(Feather.PLAY));
        button.getStyleClass().addAll("flat", "button-icon", "row-study");
        // The row itself is the stop of the Tab key, with a key to study.
        button.setFocusTraversable(false);
        return button;
    }

    private static Label number() {
        var label = new Label();
        label.getStyleClass().add("number");
        return label;
    }
}
