package dev.recto.ui.quiz;

import dev.recto.store.QuizScope;
import dev.recto.ui.Command;
import dev.recto.ui.Page;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import java.util.List;

/// The page on which cards are learned until each was recalled.
public final class LearnPage implements Page {
    private final LearnViewModel model;
    private final LearnController controller;
    private final Parent view;
    private final ObservableValue<String> title;
    private boolean begun;

    /// @param scope what is learned; a sitting of the same scope that was left is resumed
    public LearnPage(Tools tools, QuizScope scope) {
        model =
                new LearnViewModel(
                        tools.library(),
                        tools.settings(),
                        scope,
                        tools.clock(),
                        tools.dialogs()::failure);
        controller = new LearnController(tools, model);
        view = tools.views().load(controller);
        title = new SimpleStringProperty(tools.words().get("learn.title"));
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
        if (!begun) {
            begun = true;
            model.begin();
        }
        controller.focus();
    }

    @Override
    public void close() {
        model.close();
    }
}
