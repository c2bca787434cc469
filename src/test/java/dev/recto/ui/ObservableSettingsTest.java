package dev.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.store.settings.Settings;
import dev.recto.store.settings.Settings.Theme;
import dev.recto.store.settings.SettingsFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ObservableSettingsTest {
    @TempDir Path folder;

    @Test
    void changesWorkAtOnceAndAreKept() {
        var file = new SettingsFile(folder.resolve("settings.json"), LibraryFixture.CLOCK);
        var background = Background.inline(e -> {});
        var settings = new ObservableSettings(file, background);
        List<Theme> seen = new ArrayList<>();
        settings.of(Settings::theme).subscribe(theme -> seen.add(theme));

        settings.change(now -> now.withTheme(Theme.DARK));
        settings.change(now -> now.withTextPercent(150));

        assertThat(seen).containsExactly(Theme.SYSTEM, Theme.DARK);
        assertThat(new ObservableSettings(file, background).get())
                .isEqualTo(Settings.standard().withTheme(Theme.DARK).withTextPercent(150));
    }
}
