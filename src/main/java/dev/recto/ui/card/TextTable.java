package dev.recto.ui.card;

import dev.recto.ui.CardMedia;

import javafx.css.PseudoClass;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/// A table whose columns share the width of the card; their texts wrap.
final class TextTable extends GridPane {
    private static final PseudoClass HEADER = PseudoClass.getPseudoClass("header");

    // Narrower, a word would be broken at every other letter; the card scrolls sideways instead.
    private static final double NARROWEST = 44;

    TextTable(TableBlock table, CardMedia media) {
        getStyleClass().add("table");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                addRow(row, getRowCount(), media);
            }
        }
        for (int column = 0; column < getColumnCount(); column++) {
            var constraints = new ColumnConstraints();
            constraints.setMinWidth(NARROWEST);
            constraints.setHgrow(Priority.SOMETIMES);
            getColumnConstraints().add(constraints);
        }
    }

    private void addRow(Node row, int index, CardMedia media) {
        int column = 0;
        for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
            add(cell((TableCell) child, media), column++, index);
        }
    }

    private static Region cell(TableCell cell, CardMedia media) {
        Region inside = Inlines.of(cell, media);
        if (inside instanceof TextFlow flow && cell.getAlignment() != null) {
            flow.setTextAlignment(
                    switch (cell.getAlignment()) {
                        case LEFT -> TextAlignment.LEFT;
                        case CENTER -> TextAlignment.CENTER;
                        case RIGHT -> TextAlignment.RIGHT;
                    });
        }
        var box = new StackPane(inside);
        box.getStyleClass().add("cell");
        box.pseudoClassStateChanged(HEADER, cell.isHeader());
        return box;
    }
}
