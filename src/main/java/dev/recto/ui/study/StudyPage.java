package dev.recto.ui.study;

import dev.recto.ui.Command;
import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;

import java.util.List;

/// The page on which cards are studied.
public final class StudyPage extends FxmlPage {
    private final StudyViewModel model;
    private final StudyController controller;
    private boolean begun;

    public StudyPage(Tools tools, Scope scope) {
        var shown =
                new StudyViewModel(
                        tools.library(),
                        scope,
                        tools::days,
                        tools.clock(),
                        tools.settings().get().itemByItem(),
                        tools.dialogs()::failure);
        var binding = new StudyController(tools, shown);
        var title = new SimpleStringProperty();
        super(tools, binding, title);
        model = shown;
        controller = binding;
        String all = tools.words().get("study.all");
        tools.library().read(file -> scope.name(file).orElse(all)).onSuccess(title::set).start();
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
