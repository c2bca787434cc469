package dev.recto.ui.settings;

import dev.recto.store.file.Backups;
import dev.recto.ui.FxmlPage;
import dev.recto.ui.Services;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;

/// The page of settings and backups.
public final class SettingsPage extends FxmlPage {
    private final BackupsViewModel backups;
    private final SettingsController controller;

    public SettingsPage(Tools tools, Services services) {
        var folder = new Backups(services.library().file(), services.clock());
        var model = new BackupsViewModel(folder, tools.background());
        var binding = new SettingsController(tools, services, model);
        super(tools, binding, new SimpleStringProperty(tools.words().get("settings.title")));
        backups = model;
        controller = binding;
    }

    @Override
    public void shown() {
        backups.refresh();
        controller.focus();
    }

    @Override
    public void close() {
        controller.close();
    }
}
