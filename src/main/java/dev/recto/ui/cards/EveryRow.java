package dev.recto.ui.cards;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.function.BooleanSupplier;

/// Selects every row of a long table at once. The selection of JavaFX keeps several objects for
/// each row and goes through all of them again and again: with a million it does not come back. So
/// the rows are only shown as selected, until the learner selects anything else.
final class EveryRow {
    private static final KeyCombination ALL = KeyCombination.valueOf("Shortcut+A");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final TableView<?> table;
    private final BooleanProperty selected = new SimpleBooleanProperty();

    /// @param isLong whether the table is too long to select its rows one by one
    EveryRow(TableView<?> table, BooleanSupplier isLong) {
        this.table = table;
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, isLong));
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        table.getSelectionModel().selectedIndexProperty().subscribe(_ -> clear());
    }

    /// Whether every row is selected, also those that are still being looked for.
    BooleanExpression selected() {
        return selected;
    }

    /// Selects no row.
    void clear() {
        selected.set(false);
    }

    /// Shows a row as selected whenever all are.
    void show(TableRow<?> row) {
        Runnable show =
                () -> row.pseudoClassStateChanged(SELECTED, selected.get() || row.isSelected());
        selected.subscribe(show);
        row.selectedProperty().subscribe(show);
    }

    private void press(KeyEvent event, BooleanSupplier isLong) {
        if (ALL.match(event) && isLong.getAsBoolean()) {
            table.getSelectionModel().clearSelection();
            selected.set(true);
            event.consume();
        }
    }

    /// A press of the other button asks for the menu, which is that of all rows.
    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            clear();
        } else if (selected.get()) {
            event.consume();
        }
    }
}
