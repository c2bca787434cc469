package dev.recto.ui.chart;

import dev.recto.ui.chart.Chart.Entry;

import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.List;
import java.util.OptionalDouble;

/// A chart as a table.
public final class ChartTable extends TableView<Entry> {
    // Names need more room than numbers.
    private static final double FIRST = 240;
    private static final double OTHERS = 80;

    public ChartTable(Chart chart) {
        super(FXCollections.observableList(rows(chart)));
        getStyleClass().addAll("chart-table", "dense");
        setAccessibleText(chart.title() + ". " + chart.summary());
        for (int i = 0; i < chart.columns().size(); i++) {
            int at = i;
            var column = new TableColumn<Entry, String>(chart.columns().get(i));
            column.setCellValueFactory(
                    cell -> new SimpleStringProperty(cell.getValue().cells().get(at)));
            column.setSortable(false);
            column.setReorderable(false);
            if (numeric(chart, at)) {
                column.getStyleClass().add("number");
            }
            column.setPrefWidth(i == 0 ? FIRST : OTHERS);
            getColumns().add(column);
        }
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    }

    /// Entries that have nothing to say, as days without an answer, would only hide the others.
    private static List<Entry> rows(Chart chart) {
        return chart.entries().stream()
                .filter(
                        entry ->
                                entry.values().stream().anyMatch(OptionalDouble::isPresent)
                                        || entry.cells().stream()
                                                .skip(2)
                                                .anyMatch(cell -> !cell.isEmpty()))
                .toList();
    }

    private static boolean numeric(Chart chart, int column) {
        return column > 0
                && chart.entries().stream()
                        .map(entry -> entry.cells().get(column))
                        .allMatch(cell -> cell.isEmpty() || Character.isDigit(cell.charAt(0)));
    }
}
