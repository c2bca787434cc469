package dev.recto.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class ScreenTest {
    private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");

    @Test
    void linuxNeedsADisplayAndLibraries() {
        assertThat(Screen.of("Linux", Map.of(), library -> true)).isEqualTo(Screen.NO_DISPLAY);
        assertThat(Screen.of("Linux", Map.of("DISPLAY", ""), library -> true))
                .isEqualTo(Screen.NO_DISPLAY);
        assertThat(Screen.of("Linux", DISPLAY, library -> false)).isEqualTo(Screen.NO_LIBRARIES);
        assertThat(Screen.of("Linux", DISPLAY, library -> !library.startsWith("libXtst")))
                .isEqualTo(Screen.NO_LIBRARIES);
        assertThat(Screen.of("Linux", DISPLAY, library -> true)).isEqualTo(Screen.READY);
    }

    @Test
    void aWaylandSessionNeedsXWayland() {
        Map<String, String> wayland = Map.of("WAYLAND_DISPLAY", "wayland-0", "DISPLAY", "");
        assertThat(Screen.of("Linux", wayland, library -> true)).isEqualTo(Screen.NO_XWAYLAND);
        assertThat(
                        Screen.of(
                                "Linux",
                                Map.of("WAYLAND_DISPLAY", "wayland-0", "DISPLAY", ":0"),
                                library -> true))
                .isEqualTo(Screen.READY);
    }

    @Test
    void otherSystemsAlwaysHaveAScreen() {
        assertThat(Screen.of("Windows 11", Map.of(), library -> false)).isEqualTo(Screen.READY);
        assertThat(Screen.of("Mac OS X", Map.of(), library -> false)).isEqualTo(Screen.READY);
    }
}
