package dev.recto.ui.study;

import dev.recto.ui.Command;
import dev.recto.ui.Page;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import java.util.List;

/// The page on which cards are studied.
public final class StudyPage implements Page {
    private final StudyViewModel model;
    private final StudyController controller;
    private final Parent view;
    private final StringProperty title = new SimpleStringProperty();
    private boolean begun;

    public StudyPage(Tools tools, Scope scope) {
        model =
                new StudyViewModel(
                        tools.library(),
                        scope,
                        tools::days,
                        tools.clock(),
                        tools.settings().get().itemByItem(),
                        tools.dialogs()::failure);
        controller = new StudyController(tools, model);
        view = tools.views().load(controller);
        String all = tools.words().get("study.all");
        tools.library().read(file -> scope.name(file).orElse(all)).onSuccess(title::set).start();
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
        controller.close();
        model.close();
    }
}
