package dev.recto.ui.library;

import dev.recto.ui.Command;
import dev.recto.ui.DecksToday;
import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

import java.util.List;

/// The page of all decks.
public final class LibraryPage extends FxmlPage {
    private final LibraryViewModel model;
    private final LibraryController controller;

    public LibraryPage(Tools tools, DecksToday.Source source) {
        var decks = new LibraryViewModel(tools.library(), tools::today, source);
        var binding = new LibraryController(tools, decks);
        super(tools, binding, new SimpleStringProperty(tools.words().get("library.title")));
        model = decks;
        controller = binding;
    }

    @Override
    public List<Command> commands() {
        return controller.commands();
    }

    @Override
    public ObservableValue<Boolean> ready() {
        return model.readProperty();
    }

    @Override
    public void shown() {
        controller.focus();
        model.refresh();
    }

    @Override
    public void close() {
        model.close();
        controller.close();
    }
}
