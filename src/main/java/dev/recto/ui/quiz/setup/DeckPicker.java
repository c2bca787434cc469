package dev.recto.ui.quiz.setup;

import dev.recto.model.DeckId;
import dev.recto.store.deck.DeckStatus;
import dev.recto.ui.Words;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/// The tree of decks with a box for each, below one for all of them. Space ticks.
public final class DeckPicker extends ListView<DeckPicker.Row> {
    private Shelf shelf = Shelf.EMPTY;
    private Set<DeckId> chosen = Set.of();
    private BiConsumer<@Nullable DeckId, Boolean> choose = (_, _) -> {};

    public DeckPicker() {
        getStyleClass().add("deck-picker");
        setCellFactory(_ -> new Cell());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// A row: a deck, or all of them.
    ///
    /// @param deck the deck, or null for all
    record Row(@Nullable DeckId deck, int depth, String name) {}

    /// @param action chooses a deck or not; null stands for all
    void onChoice(BiConsumer<@Nullable DeckId, Boolean> action) {
        choose = action;
    }

    /// Shows the decks whose name has these letters, with what is chosen.
    void show(Words words, Shelf now, Set<DeckId> ticked, List<DeckStatus> found) {
        shelf = now;
        chosen = ticked;
        var rows = new ArrayList<Row>();
        rows.add(new Row(null, 0, words.get("setup.allDecks")));
        found.forEach(
                each -> rows.add(new Row(each.deck().id(), each.depth() + 1, each.deck().name())));
        if (!rows.equals(getItems())) {
            getItems().setAll(rows);
            int first = rows.indexOf(rows.stream().filter(this::isTicked).findFirst().orElse(null));
            scrollTo(Math.max(0, first - 1)); // with the row above it, so that it looks like a list
        }
        refresh();
    }

    private boolean isTicked(Row row) {
        return row.deck == null ? chosen.isEmpty() : shelf.isCovered(row.deck, chosen);
    }

    private void press(KeyEvent event) {
        Row row = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && row != null) {
            choose.accept(row.deck, !isTicked(row));
            event.consume();
        }
    }

    private final class Cell extends ListCell<Row> {
        private final CheckBox box = new CheckBox();

        Cell() {
            box.setFocusTraversable(false);
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            // A long name goes on in a second line rather than out of sight.
            setPrefWidth(0);
            box.setMaxWidth(Double.MAX_VALUE);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            box.setText(row.name);
            box.setSelected(isTicked(row));
            box.setOnAction(_ -> choose.accept(row.deck, box.isSelected()));
            box.setStyle("-fx-padding: 0 0 0 " + row.depth * 1.4 + "em;");
            setAccessibleText(row.name + (isTicked(row) ? " ✓" : ""));
            setGraphic(box);
        }

        // As tall as the lines that a name takes here: of itself a cell asks for one line.
        @Override
        protected double computePrefHeight(double width) {
            double upright = snappedTopInset() + snappedBottomInset();
            return isEmpty()
                    ? super.computePrefHeight(width)
                    : upright + box.prefHeight(Math.max(1, room(width)));
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            double height = getHeight() - snappedTopInset() - snappedBottomInset();
            box.resizeRelocate(snappedLeftInset(), snappedTopInset(), room(getWidth()), height);
        }

        private double room(double width) {
            return width - snappedLeftInset() - snappedRightInset();
        }
    }
}
