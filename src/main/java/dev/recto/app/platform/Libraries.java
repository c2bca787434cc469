package dev.recto.app.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The libraries that come with Recto.
public final class Libraries {
    private Libraries() {}

    /// Each library with its version and licences, a line each, as the build read it from their own
    /// descriptions.
    public static List<String> bundled() {
        try (var in = Libraries.class.getResourceAsStream("libraries.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own resources cannot be read", e);
        }
    }
}
