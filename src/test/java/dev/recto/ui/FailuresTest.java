package dev.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.recto.store.file.LibraryException;
import dev.recto.store.settings.Settings;
import dev.recto.store.settings.SettingsFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

class FailuresTest {
    private final Failures failures = new Failures(new Words(Locale.ENGLISH));

    @TempDir Path folder;

    @Test
    void settingsThatCannotBeReadAreNotCalledALibrary() throws IOException {
        Path file = Files.createDirectory(folder.resolve("settings.json"));
        var settings = new SettingsFile(file, Clock.systemUTC());

        assertThat(sentence(settings::read)).startsWith(file + " could not be read");
    }

    @Test
    void settingsThatCannotBeWrittenAreNotCalledALibrary() throws IOException {
        Path noFolder = Files.createFile(folder.resolve("recto"));
        var settings = new SettingsFile(noFolder.resolve("settings.json"), Clock.systemUTC());

        assertThat(sentence(() -> settings.write(Settings.standard())))
                .contains("settings.json")
                .doesNotContain("library");
    }

    private String sentence(Runnable work) {
        return failures.sentence(catchThrowableOfType(LibraryException.class, work::run));
    }
}
