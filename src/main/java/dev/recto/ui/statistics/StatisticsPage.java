package dev.recto.ui.statistics;

import dev.recto.ui.Command;
import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;

import java.util.List;

/// The page of statistics.
public final class StatisticsPage extends FxmlPage {
    private final StatisticsViewModel model;
    private final StatisticsController controller;

    public StatisticsPage(Tools tools) {
        var figures = new StatisticsViewModel(tools.library(), tools::today);
        var binding = new StatisticsController(tools, figures);
        super(tools, binding, new SimpleStringProperty(tools.words().get("statistics.title")));
        model = figures;
        controller = binding;
    }

    @Override
    public List<Command> commands() {
        return controller.commands();
    }

    @Override
    public void shown() {
        controller.focus();
        model.refresh();
    }

    @Override
    public void close() {
        model.close();
    }
}
