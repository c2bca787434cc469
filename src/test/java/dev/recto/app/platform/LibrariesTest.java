package dev.recto.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LibrariesTest {
    @Test
    void everyLibraryIsNamedWithItsVersionAndLicence() {
        assertThat(Libraries.bundled())
                .anyMatch(line -> line.matches("javafx-graphics [\\d.]+ \\(GPLv2\\+CE\\)"))
                .anyMatch(line -> line.startsWith("sqlite-jdbc "))
                .allSatisfy(line -> assertThat(line).matches("\\S+ \\S+ \\(.+\\)"))
                .noneMatch(line -> line.contains("junit") || line.contains("Unknown"));
    }
}
