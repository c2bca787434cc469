package dev.recto.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import java.util.List;

/// A page whose view comes from the FXML file beside its controller.
public abstract class FxmlPage implements Page {
    private final PageController controller;
    private final Parent view;
    private final ObservableValue<String> title;

    /// @param controller the controller that the FXML file names
    /// @param title what the page is called
    protected FxmlPage(Tools tools, PageController controller, ObservableValue<String> title) {
        this.controller = controller;
        this.view = tools.views().load(controller);
        this.title = title;
    }

    @Override
    public final Parent view() {
        return view;
    }

    @Override
    public final ObservableValue<String> title() {
        return title;
    }

    @Override
    public final List<Command> commands() {
        return controller.commands();
    }

    @Override
    public final List<Command> commandsInside() {
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
