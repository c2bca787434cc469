package dev.recto.ui.quiz;

import dev.recto.store.quiz.QuizScope;
import dev.recto.ui.Command;
import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;

import java.util.List;

/// The page on which cards are learned until each was recalled.
public final class LearnPage extends FxmlPage {
    private final LearnViewModel model;
    private final LearnController controller;
    private boolean begun;

    /// @param scope what is learned; a sitting of the same scope that was left is resumed
    public LearnPage(Tools tools, QuizScope scope) {
        var shown =
                new LearnViewModel(
                        tools.library(),
                        tools.settings(),
                        scope,
                        tools.clock(),
                        tools.dialogs()::failure);
        var binding = new LearnController(tools, shown);
        super(tools, binding, new SimpleStringProperty(tools.words().get("learn.title")));
        model = shown;
        controller = binding;
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
