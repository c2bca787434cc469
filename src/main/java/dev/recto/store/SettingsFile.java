package dev.recto.store;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;

/// The settings as a JSON file. A key that this version does not know is kept when it writes; a
/// value that makes no sense counts as not chosen; a file that is no JSON is put aside under a
/// dated name. Not safe for use by several threads.
public final class SettingsFile {
    private final JsonMapper mapper = JsonMapper.builder().build();
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
        ObjectNode settings = mapper.valueToTree(Settings.standard());
        root().forEachEntry((key, value) -> choose(settings, key, value));
        return mapper.treeToValue(settings, Settings.class);
    }

    /// Writes the settings: all of them or, if that fails, nothing.
    ///
    /// @throws LibraryException UNWRITABLE, DISK_FULL or FAILED
    public void write(Settings settings) {
        ObjectNode root = root();
        root.setAll(mapper.<ObjectNode>valueToTree(settings));
        byte[] bytes = mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        try {
            AtomicFile.write(file, bytes);
        } catch (IOException failure) {
            throw Faults.of(failure, file);
        }
    }

    /// Takes a value over if settings can be made of it.
    private void choose(ObjectNode settings, String key, JsonNode value) {
        if (settings.has(key) && !value.isNull()) {
            JsonNode before = settings.get(key);
            settings.set(key, value);
            try {
                mapper.treeToValue(settings, Settings.class);
            } catch (JacksonException makesNoSense) {
                settings.set(key, before);
            }
        }
    }

    private ObjectNode root() {
        try {
            return mapper.readTree(Files.readAllBytes(file)) instanceof ObjectNode root
                    ? root
                    : putAside();
        } catch (NoSuchFileException nothingChosen) {
            return mapper.createObjectNode();
        } catch (JacksonException noJson) {
            return putAside();
        } catch (IOException failure) {
            throw Faults.of(failure, file);
        }
    }

    private ObjectNode putAside() {
        try {
            AtomicFile.putAside(file, clock.instant());
            return mapper.createObjectNode();
        } catch (IOException failure) {
            throw Faults.of(failure, file);
        }
    }
}
