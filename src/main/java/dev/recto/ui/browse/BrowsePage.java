package dev.recto.ui.browse;

import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;

/// The page on which all cards are searched.
public final class BrowsePage extends FxmlPage {
    private final BrowseViewModel model;

    public BrowsePage(Tools tools) {
        var everything = new BrowseViewModel(tools.library(), tools::today);
        super(
                tools,
                new BrowseController(tools, everything),
                new SimpleStringProperty(tools.words().get("window.browse")));
        model = everything;
    }

    @Override
    public void shown() {
        model.refresh();
        super.shown();
    }

    @Override
    public void close() {
        super.close();
        model.close();
    }
}
