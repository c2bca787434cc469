package dev.recto.ui.chart;

import dev.recto.ui.Hint;
import dev.recto.ui.Words;
import dev.recto.ui.chart.Chart.Form;
import dev.recto.ui.chart.Chart.Series;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// A chart on its sheet: its title, what its numbers mean, the chart drawn or as a table, and what
/// is chosen in it in words.
public final class ChartPanel extends VBox {
    private final Words words;
    private final String empty;
    private final Function<Chart, Plot> draw;
    private final Label title = new Label();
    private final Label meaning = new Label("", new FontIcon(Feather.INFO));
    private final ToggleButton tableButton = new ToggleButton("", new FontIcon(Feather.LIST));
    private final HBox head = new HBox(title, meaning);
    private final FlowPane legend = new FlowPane();
    private final StackPane body = new StackPane();
    private final Label said = new Label();
    private @Nullable Chart chart;

    private ChartPanel(Words words, String empty, Function<Chart, Plot> draw) {
        this.words = words;
        this.empty = empty;
        this.draw = draw;
        getStyleClass().addAll("sheet", "chart-panel");
        title.getStyleClass().add("title-4");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        meaning.getStyleClass().add("meaning");
        meaning.setFocusTraversable(true);
        tableButton.getStyleClass().addAll("flat", "button-icon");
        tableButton.setAccessibleText(words.get("chart.table"));
        Hint.on(tableButton, words.get("chart.table"));
        tableButton.selectedProperty().subscribe(_ -> lay());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().addAll(gap, tableButton);
        head.getStyleClass().add("head");
        legend.getStyleClass().add("legend");
        said.getStyleClass().addAll("said", "text-muted");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, legend, body, said);
    }

    /// A panel with upright columns.
    ///
    /// @param empty what will be there once there is something to show
    public static ChartPanel columns(Words words, String empty) {
        var numbers = new Numbers(words.locale());
        return new ChartPanel(
                words,
                empty,
                chart ->
                        new ColumnPlot(
                                chart,
                                chart.form() == Form.SHARES ? numbers::percent : numbers::count));
    }

    /// A panel with bars below one another.
    ///
    /// @param empty what will be there once there is something to show
    public static ChartPanel rows(Words words, String empty) {
        var numbers = new Numbers(words.locale());
        return new ChartPanel(words, empty, chart -> new RowPlot(chart, numbers::percent));
    }

    /// A panel with the days of a year.
    ///
    /// @param empty what will be there once there is something to show
    /// @param year the year that is shown
    public static ChartPanel year(Words words, String empty, IntSupplier year) {
        return new ChartPanel(
                words, empty, chart -> new YearPlot(chart, year.getAsInt(), words.locale()));
    }

    /// A panel with moments in time.
    ///
    /// @param empty what will be there once there is something to show
    /// @param moments when the entries of the chart were
    public static ChartPanel moments(Words words, String empty, Supplier<List<Moment>> moments) {
        var numbers = new Numbers(words.locale());
        return new ChartPanel(
                words, empty, chart -> new TimePlot(chart, moments.get(), numbers::count));
    }

    /// Puts controls beside the title, as for choosing what is shown.
    public ChartPanel with(Node... controls) {
        head.getChildren().addAll(head.getChildren().size() - 1, List.of(controls));
        return this;
    }

    /// Shows a chart.
    public void show(Chart now) {
        chart = now;
        title.setText(now.title());
        meaning.setTooltip(tooltip(now.meaning()));
        meaning.setAccessibleText(now.meaning());
        legend.getChildren().clear();
        if (now.series().size() > 1) {
            now.series().forEach(each -> legend.getChildren().add(entry(each)));
        }
        lay();
    }

    /// Shows the table, or the chart again.
    public void setTable(boolean now) {
        tableButton.setSelected(now);
    }

    private void lay() {
        Chart now = chart;
        if (now == null) {
            return;
        }
        said.textProperty().unbind();
        tableButton.setDisable(now.isEmpty());
        legend.setVisible(!now.isEmpty() && !tableButton.isSelected());
        legend.setManaged(legend.isVisible() && !legend.getChildren().isEmpty());
        if (now.isEmpty()) {
            body.getChildren().setAll(nothing());
            said.setText("");
        } else if (tableButton.isSelected()) {
            body.getChildren().setAll(new ChartTable(now));
            said.setText(now.summary());
        } else {
            Plot plot = draw.apply(now);
            body.getChildren().setAll(plot);
            said.textProperty()
                    .bind(
                            plot.chosenProperty()
                                    .map(
                                            entry ->
                                                    entry.intValue() == Plot.NONE
                                                            ? now.summary()
                                                            : now.said(entry.intValue())));
        }
    }

    private Label nothing() {
        var label = new Label(empty);
        label.getStyleClass().add("text-muted");
        label.setWrapText(true);
        StackPane.setAlignment(label, Pos.CENTER);
        return label;
    }

    private static Label entry(Series series) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("mark", "swatch", series.style());
        return new Label(series.name(), swatch);
    }

    private static Tooltip tooltip(String text) {
        var tooltip = new Tooltip(text);
        tooltip.getStyleClass().add("meaning-text");
        tooltip.setWrapText(true);
        tooltip.setShowDelay(Duration.millis(200));
        tooltip.setShowDuration(Duration.INDEFINITE);
        return tooltip;
    }
}
