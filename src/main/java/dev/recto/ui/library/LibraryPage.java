package dev.recto.ui.library;

import dev.recto.ui.Command;
import dev.recto.ui.Page;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import java.util.List;

/// The page of all decks.
public final class LibraryPage implements Page {
    private final LibraryViewModel model;
    private final LibraryController controller;
    private final Parent view;
    private final ObservableValue<String> title;

    public LibraryPage(Tools tools) {
        model = new LibraryViewModel(tools.library(), tools::today);
        controller = new LibraryController(tools, model);
        view = tools.views().load(controller);
        title = new SimpleStringProperty(tools.words().get("library.title"));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
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
        controller.close();
    }
}
