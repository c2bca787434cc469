package dev.recto.ui.settings;

import dev.recto.ui.FxmlPage;
import dev.recto.ui.Services;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;

/// What Recto is, where it keeps things, and what it is made of.
public final class AboutPage extends FxmlPage {

    public AboutPage(Tools tools, Services services) {
        super(
                tools,
                new AboutController(tools, services),
                new SimpleStringProperty(tools.words().get("about.title")));
    }
}
