package dev.recto.ui.tidy;

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

    /// @param chore the section
    ChorePage(Tools tools, Chore<?> chore) {
        String title = tools.words().get("tidy.title." + chore.section().name());
        super(tools, new ChoreController<>(tools, chore), new SimpleStringProperty(title));
        this.tools = tools;
    }

    @Override
    public ObservableValue<List<Crumb>> trail() {
        Words words = tools.words();
        var above = new Crumb(words.get("tidy.title"), tools.navigator()::back);
        return new SimpleObjectProperty<>(List.of(above));
    }
}
