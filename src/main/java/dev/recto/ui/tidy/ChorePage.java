package dev.recto.ui.tidy;

import dev.recto.ui.Command;
import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

import java.util.List;

/// The page of one section of what can be tidied.
final class ChorePage extends FxmlPage {
    private final Tools tools;
    private final ChoreController<?> controller;

    /// @param chore the section
    ChorePage(Tools tools, Chore<?> chore) {
        var binding = new ChoreController<>(tools, chore);
        String title = tools.words().get("tidy.title." + chore.section().name());
        super(tools, binding, new SimpleStringProperty(title));
        this.tools = tools;
        controller = binding;
    }

    @Override
    public ObservableValue<List<Crumb>> trail() {
        Words words = tools.words();
        var above = new Crumb(words.get("tidy.title"), tools.navigator()::back);
        return new SimpleObjectProperty<>(List.of(above));
    }

    @Override
    public List<Command> commands() {
        return controller.commands();
    }

    @Override
    public List<Command> commandsInside() {
        return controller.commandsInside();
    }

    @Override
    public void shown() {
        controller.focus();
    }

    @Override
    public void close() {
        controller.close();
    }
}
