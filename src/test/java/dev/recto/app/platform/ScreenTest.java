package dev.recto.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class ScreenTest {
    private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");

    @Test
    void linuxNeedsADisplayAndGtk() {
        assertThat(Screen.of("Linux", Map.of(), library -> true)).isEqualTo(Screen.NO_DISPLAY);
        assertThat(Screen.of("Linux", Map.of("DISPLAY", ""), library -> true))
                .isEqualTo(Screen.NO_DISPLAY);
        assertThat(Screen.of("Linux", DISPLAY, library -> false)).isEqualTo(Screen.NO_GTK);
        assertThat(Screen.of("Linux", DISPLAY, library -> true)).isEqualTo(Screen.READY);
    }

    @Test
    void otherSystemsAlwaysHaveAScreen() {
        assertThat(Screen.of("Windows 11", Map.of(), library -> false)).isEqualTo(Screen.READY);
        assertThat(Screen.of("Mac OS X", Map.of(), library -> false)).isEqualTo(Screen.READY);
    }
}
