package dev.recto.ui.browse;

import dev.recto.ui.Command;
import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;

import java.util.List;

/// The page on which all cards are searched.
public final class BrowsePage extends FxmlPage {
    private final BrowseViewModel model;
    private final BrowseController controller;

    public BrowsePage(Tools tools) {
        var everything = new BrowseViewModel(tools.library(), tools::today);
        var binding = new BrowseController(tools, everything);
        super(tools, binding, new SimpleStringProperty(tools.words().get("window.browse")));
        model = everything;
        controller = binding;
    }

    @Override
    public List<Command> commands() {
        return controller.commands();
    }

    @Override
    public List<Command> commandsInside() {
        return controller.commandsInside();
    }

    @Override
    public void shown() {
        model.refresh();
        controller.focus();
    }

    @Override
    public void close() {
        controller.close();
        model.close();
    }
}
