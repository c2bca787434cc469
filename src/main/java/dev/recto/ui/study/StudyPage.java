package dev.recto.ui.study;

import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;

/// The page on which cards are studied.
public final class StudyPage extends FxmlPage {
    private final StudyViewModel model;
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
        var title = new SimpleStringProperty();
        super(tools, new StudyController(tools, shown), title);
        model = shown;
        String all = tools.words().get("study.all");
        tools.library().read(file -> scope.name(file).orElse(all)).onSuccess(title::set).start();
    }

    @Override
    public void shown() {
        if (!begun) {
            begun = true;
            model.begin();
        }
        super.shown();
    }

    @Override
    public void close() {
        super.close();
        model.close();
    }
}
