package dev.recto.ui.card;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A list: marks in one column, items in the other, so that wrapped lines stay under their own.
final class ListRows extends GridPane {
    private static final String BULLET = "•";

    private final boolean numbered;
    private int next;

    /// A list with bullets.
    ListRows() {
        this(false, 0);
    }

    private ListRows(boolean numbered, int first) {
        this.numbered = numbered;
        this.next = first;
        getStyleClass().add("list");
        var marks = new ColumnConstraints();
        marks.setHalignment(HPos.RIGHT);
        marks.setMinWidth(USE_PREF_SIZE);
        var items = new ColumnConstraints();
        items.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(marks, items);
    }

    /// A numbered list.
    ///
    /// @param first the number of its first item
    static ListRows from(int first) {
        return new ListRows(true, first);
    }

    void add(Region item) {
        var mark = new Label(numbered ? next + "." : BULLET);
        mark.getStyleClass().add("mark");
        mark.setMinWidth(USE_PREF_SIZE);
        next++;
        addRow(getRowCount(), mark, item);
        setValignment(mark, VPos.TOP);
        setValignment(item, VPos.TOP);
    }
}
