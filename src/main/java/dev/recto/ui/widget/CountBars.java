package dev.recto.ui.widget;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.Map;

/// A small chart that reads as a table: a name, a bar, a number in each row.
public final class CountBars extends VBox {

    /// @param rows the counts by their names, in their order
    public CountBars(String title, Map<String, Integer> rows) {
        int most = rows.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var grid = new GridPane();
        grid.getStyleClass().add("bars");
        int row = 0;
        for (Map.Entry<String, Integer> each : rows.entrySet()) {
            var bar = new ProgressBar((double) each.getValue() / most);
            bar.getStyleClass().add("large");
            bar.setAccessibleText(each.getKey() + ": " + each.getValue());
            grid.addRow(row++, new Label(each.getKey()), bar, new Label("" + each.getValue()));
        }
        var heading = new Label(title);
        heading.getStyleClass().add("title-4");
        heading.setWrapText(true);
        getChildren().setAll(heading, grid);
        getStyleClass().add("summary-part");
    }
}
