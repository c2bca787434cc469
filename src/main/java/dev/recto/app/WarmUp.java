package dev.recto.app;

import dev.recto.store.Library;
import dev.recto.ui.Words;

import javafx.scene.text.Font;

import java.util.Locale;

/// What every start needs and need not wait for the toolkit, done on a second processor while the
/// toolkit starts: SQLite is loaded, the words are read, the fonts of the system are looked up.
/// Nothing is handed on; who comes for it later finds it there. What fails here fails again where
/// it is wanted, and is told there.
final class WarmUp {
    private WarmUp() {}

    /// Begins on a thread of its own.
    static void begin() {
        Thread.ofPlatform()
                .daemon()
                .name("recto-warm-up")
                .uncaughtExceptionHandler((_, _) -> {})
                .start(WarmUp::run);
    }

    private static void run() {
        Library.warmUp();
        new Words(Locale.getDefault());
        Font.getDefault();
    }
}
