package dev.recto.ui.widget;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Map;

/// A small chart that reads as a table: a name, a bar, a number in each row.
public final class CountBars extends VBox {

    /// @param rows the counts by their names, in their order
    public CountBars(String title, Map<String, Integer> rows) {
        this(title, bars(rows));
    }

    /// @param bars the rows
    public CountBars(String title, List<Bar> bars) {
        var grid = new GridPane();
        grid.getStyleClass().add("bars");
        int row = 0;
        for (Bar each : bars) {
            var bar = new ProgressBar(each.share);
            bar.getStyleClass().add("large");
            bar.setAccessibleText(each.name + ": " + each.number);
            grid.addRow(row++, new Label(each.name), bar, new Label(each.number));
        }
        var heading = new Label(title);
        heading.getStyleClass().add("title-4");
        heading.setWrapText(true);
        getChildren().setAll(heading, grid);
        getStyleClass().add("summary-part");
    }

    /// A row.
    ///
    /// @param share how full its bar is, 0 to 1
    /// @param number what stands behind the bar
    public record Bar(String name, double share, String number) {}

    private static List<Bar> bars(Map<String, Integer> rows) {
        int most = rows.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return rows.entrySet().stream()
                .map(
                        each ->
                                new Bar(
                                        each.getKey(),
                                        (double) each.getValue() / most,
                                        "" + each.getValue()))
                .toList();
    }
}
