package dev.recto.ui;

import dev.recto.store.settings.Settings;
import dev.recto.store.settings.SettingsFile;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What the learner has chosen, as screens use it: a change works at once and is kept. Used on the
/// screen's thread.
public final class ObservableSettings {
    private final SettingsFile file;
    private final Background background;
    private final ReadOnlyObjectWrapper<Settings> present;

    /// Reads the settings.
    ///
    /// @throws dev.recto.store.file.LibraryException if there is a file that cannot be read
    public ObservableSettings(SettingsFile file, Background background) {
        this.file = file;
        this.background = background;
        present = new ReadOnlyObjectWrapper<>(file.read());
    }

    /// The settings as they are now.
    public Settings get() {
        return present.get();
    }

    /// All settings, to be followed.
    public ReadOnlyObjectProperty<Settings> property() {
        return present.getReadOnlyProperty();
    }

    /// One setting, to be followed: `settings.of(Settings::timer)`.
    public <T> ObservableValue<T> of(Function<Settings, T> part) {
        return present.map(part);
    }

    /// Changes settings: `settings.change(now -> now.withTimer(true))`.
    public void change(UnaryOperator<Settings> change) {
        Settings now = change.apply(get());
        if (!now.equals(get())) {
            present.set(now);
            background.write(progress -> keep(now)).start();
        }
    }

    private Settings keep(Settings now) {
        file.write(now);
        return now;
    }
}
