package dev.recto.ui.statistics;

import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;

/// The page of statistics.
public final class StatisticsPage extends FxmlPage {
    private final StatisticsViewModel model;

    public StatisticsPage(Tools tools) {
        var figures = new StatisticsViewModel(tools.library(), tools::today);
        super(
                tools,
                new StatisticsController(tools, figures),
                new SimpleStringProperty(tools.words().get("statistics.title")));
        model = figures;
    }

    @Override
    public void shown() {
        super.shown();
        model.refresh();
    }

    @Override
    public void close() {
        super.close();
        model.close();
    }
}
