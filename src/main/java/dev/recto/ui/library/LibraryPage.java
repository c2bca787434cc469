package dev.recto.ui.library;

import dev.recto.ui.DecksToday;
import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

/// The page of all decks.
public final class LibraryPage extends FxmlPage {
    private final LibraryViewModel model;

    public LibraryPage(Tools tools, DecksToday.Source source) {
        var decks = new LibraryViewModel(tools.library(), tools::today, source);
        super(
                tools,
                new LibraryController(tools, decks),
                new SimpleStringProperty(tools.words().get("library.title")));
        model = decks;
    }

    @Override
    public ObservableValue<Boolean> ready() {
        return model.readProperty();
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
