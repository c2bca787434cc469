package dev.recto.app.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Map;
import java.util.function.Predicate;

/// Whether a window can be shown. Asked when the toolkit has refused to: before, that would only
/// keep the learner waiting.
public enum Screen {
    /// A window can be shown.
    READY,
    /// A Linux without a display.
    NO_DISPLAY,
    /// A Linux without the GTK library that JavaFX draws with.
    NO_GTK;

    private static final String GTK = "libgtk-3.so.0";

    /// What this computer has.
    public static Screen here() {
        return of(System.getProperty("os.name"), System.getenv(), Screen::canLoad);
    }

    static Screen of(String os, Map<String, String> environment, Predicate<String> library) {
        if (!os.startsWith("Linux")) {
            return READY;
        }
        // JavaFX speaks X11; under Wayland the display is XWayland's.
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return NO_DISPLAY;
        }
        return library.test(GTK) ? READY : NO_GTK;
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
