package dev.recto.ui.tidy;

import dev.recto.ui.Command;
import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;

import java.util.List;

/// The page that counts what can be tidied.
public final class TidyPage extends FxmlPage {
    private final TidyViewModel model;
    private final TidyController controller;

    public TidyPage(Tools tools) {
        var all = new TidyViewModel(tools.library());
        var binding = new TidyController(tools, all);
        super(tools, binding, new SimpleStringProperty(tools.words().get("tidy.title")));
        model = all;
        controller = binding;
    }

    @Override
    public List<Command> commands() {
        return controller.commands();
    }

    @Override
    public void shown() {
        model.watch(null);
        controller.focus();
    }

    @Override
    public void close() {
        model.close();
    }
}
