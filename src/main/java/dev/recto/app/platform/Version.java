package dev.recto.app.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Which Recto this is.
public final class Version {
    private Version() {}

    /// The version that the build wrote, as `0.1.0`.
    public static String current() {
        try (var in = Version.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own resources cannot be read", e);
        }
    }
}
