package dev.recto.ui.quiz;

import dev.recto.store.quiz.QuizScope;
import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;

/// The page on which cards are learned until each was recalled.
public final class LearnPage extends FxmlPage {
    private final LearnViewModel model;
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
        super(
                tools,
                new LearnController(tools, shown),
                new SimpleStringProperty(tools.words().get("learn.title")));
        model = shown;
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
