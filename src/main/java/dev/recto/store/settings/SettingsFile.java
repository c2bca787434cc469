package dev.recto.store.settings;

import dev.recto.store.file.AtomicFile;
import dev.recto.store.file.Faults;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/// The settings as a JSON file. A key that this version does not know is kept when it writes; a
/// value that makes no sense counts as not chosen; a file that is no JSON is put aside under a
/// dated name. Not safe for use by several threads.
public final class SettingsFile {
    private final Path file;
    private final Clock clock;

    /// @param file where the settings lie or will lie
    /// @param clock dates what is put aside
    public SettingsFile(Path file, Clock clock) {
        this.file = file.toAbsolutePath();
        this.clock = clock;
    }

    /// Reads the settings. An absent file means that nothing was chosen yet.
    ///
    /// @throws LibraryException UNWRITABLE or FAILED if the file cannot be read or put aside
    public Settings read() {
        return SettingsFields.of(content());
    }

    /// Writes the settings: all of them or, if that fails, nothing.
    ///
    /// @throws LibraryException UNWRITABLE, DISK_FULL or FAILED
    public void write(Settings settings) {
        Map<String, Object> content = content();
        content.putAll(SettingsFields.of(settings));
        byte[] json =
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(content);
        try {
            AtomicFile.write(file, json);
        } catch (IOException failure) {
            throw Faults.of(failure, file);
        }
    }

    private Map<String, Object> content() {
        try {
            return PlainJson.read(Files.readAllBytes(file));
        } catch (NoSuchFileException nothingChosen) {
            return new LinkedHashMap<>();
        } catch (JacksonException noJson) {
            return putAside();
        } catch (IOException failure) {
            throw Faults.of(failure, file);
        }
    }

    private Map<String, Object> putAside() {
        try {
            AtomicFile.putAside(file, clock.instant());
            return new LinkedHashMap<>();
        } catch (IOException failure) {
            throw Faults.of(failure, file);
        }
    }
}
