package dev.recto.ui.settings;

import dev.recto.store.file.Backup;
import dev.recto.store.file.Backups;
import dev.recto.ui.Background;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The backups of the library, newest first.
public final class BackupsViewModel {
    private final Backups backups;
    private final Background background;
    private final ObservableList<Backup> list = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public BackupsViewModel(Backups backups, Background background) {
        this.backups = backups;
        this.background = background;
    }

    /// Looks which backups there are.
    public void refresh() {
        run(() -> {});
    }

    /// Makes a backup now.
    public void make() {
        run(backups::make);
    }

    /// The backups as they were last seen.
    public ObservableList<Backup> list() {
        return list;
    }

    /// Whether backups are being made or looked at.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private void run(Runnable first) {
        busy.set(true);
        background
                .write(
                        progress -> {
                            first.run();
                            return backups.list();
                        })
                .onSuccess(list::setAll)
                .onEnd(() -> busy.set(false))
                .start();
    }
}
