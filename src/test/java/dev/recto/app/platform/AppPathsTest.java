package dev.recto.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class AppPathsTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void linuxFollowsTheDesktopsRules() {
        assertThat(AppPaths.of("Linux", HOME, Map.of(), null).library())
                .isEqualTo(Path.of("/home/ada/.local/share/recto/library.recto"));
        assertThat(AppPaths.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/data"), null).settings())
                .isEqualTo(Path.of("/data/recto/settings.json"));
        assertThat(AppPaths.of("Linux", HOME, Map.of("XDG_DATA_HOME", "data"), null).logs())
                .as("a relative folder is to be ignored")
                .isEqualTo(Path.of("/home/ada/.local/share/recto/logs"));
    }

    @Test
    void macAndWindowsHaveFoldersOfTheirOwn() {
        assertThat(AppPaths.of("Mac OS X", HOME, Map.of(), null).library())
                .isEqualTo(Path.of("/home/ada/Library/Application Support/Recto/library.recto"));
        assertThat(AppPaths.of("Windows 11", HOME, Map.of("APPDATA", "/roaming"), null).library())
                .isEqualTo(Path.of("/roaming/Recto/library.recto"));
    }

    @Test
    void theCommandLineIsStrongerThanTheEnvironment() {
        var environment = Map.of(AppPaths.LIBRARY_VARIABLE, "/stick/mine.recto");
        assertThat(AppPaths.of("Linux", HOME, environment, null).library())
                .isEqualTo(Path.of("/stick/mine.recto"));
        assertThat(AppPaths.of("Linux", HOME, environment, Path.of("/a/../b.recto")).library())
                .isEqualTo(Path.of("/b.recto"));
    }
}
