package dev.recto.ui.settings;

import dev.recto.store.file.Backups;
import dev.recto.ui.FxmlPage;
import dev.recto.ui.Services;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;

/// The page of settings and backups.
public final class SettingsPage extends FxmlPage {
    private final BackupsViewModel backups;

    public SettingsPage(Tools tools, Services services) {
        var folder = new Backups(services.library().file(), services.clock());
        var model = new BackupsViewModel(folder, tools.background());
        super(
                tools,
                new SettingsController(tools, services, model),
                new SimpleStringProperty(tools.words().get("settings.title")));
        backups = model;
    }

    @Override
    public void shown() {
        backups.refresh();
        super.shown();
    }
}
