package dev.recto.app.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Whether a window can be shown. Asked when the toolkit has refused to: before, that would only
/// keep the learner waiting.
public enum Screen {
    /// A window can be shown.
    READY,
    /// A Linux without a display.
    NO_DISPLAY,
    /// A Wayland session without XWayland, the display for programs that speak X11.
    NO_XWAYLAND,
    /// A Linux without the libraries that JavaFX draws with.
    NO_LIBRARIES;

    private static final List<String> LIBRARIES =
            List.of("libgtk-3.so.0", "libX11.so.6", "libXtst.so.6");

    /// What this computer has.
    public static Screen here() {
        return of(System.getProperty("os.name"), System.getenv(), Screen::canLoad);
    }

    static Screen of(String os, Map<String, String> environment, Predicate<String> library) {
        if (!os.startsWith("Linux")) {
            return READY;
        }
        // JavaFX speaks X11; under Wayland the display is XWayland's.
        if (!names(environment, "DISPLAY")) {
            return names(environment, "WAYLAND_DISPLAY") ? NO_XWAYLAND : NO_DISPLAY;
        }
        return LIBRARIES.stream().allMatch(library) ? READY : NO_LIBRARIES;
    }

    private static boolean names(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    @SuppressWarnings("restricted") // looks for the library, calls nothing in it
    private static boolean canLoad(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }
}
