package dev.recto.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/// A page whose view comes from the FXML file beside its controller.
public abstract class FxmlPage implements Page {
    private final Parent view;
    private final ObservableValue<String> title;

    /// @param controller the controller that the FXML file names
    /// @param title what the page is called
    protected FxmlPage(Tools tools, Object controller, ObservableValue<String> title) {
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
}
