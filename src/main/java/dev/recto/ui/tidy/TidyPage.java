package dev.recto.ui.tidy;

import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;

/// The page that counts what can be tidied.
public final class TidyPage extends FxmlPage {
    private final TidyViewModel model;

    public TidyPage(Tools tools) {
        var all = new TidyViewModel(tools.library());
        super(
                tools,
                new TidyController(tools, all),
                new SimpleStringProperty(tools.words().get("tidy.title")));
        model = all;
    }

    @Override
    public void shown() {
        model.watch(null);
        super.shown();
    }

    @Override
    public void close() {
        super.close();
        model.close();
    }
}
