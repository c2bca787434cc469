package dev.recto.ui.settings;

import dev.recto.store.Backups;
import dev.recto.ui.Page;
import dev.recto.ui.Services;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/// The page of settings and backups.
public final class SettingsPage implements Page {
    private final BackupsViewModel backups;
    private final SettingsController controller;
    private final Parent view;
    private final ObservableValue<String> title;

    public SettingsPage(Tools tools, Services services) {
        backups =
                new BackupsViewModel(
                        new Backups(services.library().file(), services.clock()),
                        tools.background());
        controller = new SettingsController(tools, services, backups);
        view = tools.views().load(controller);
        title = new SimpleStringProperty(tools.words().get("settings.title"));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
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
