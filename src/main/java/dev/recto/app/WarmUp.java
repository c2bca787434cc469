package dev.recto.app;

import dev.recto.ui.Theme;
import dev.recto.ui.Words;

import javafx.scene.text.Text;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// What every start needs and need not wait for the toolkit, done on a second processor while the
/// toolkit starts, beside [Opening]: style sheets and words are read once, the fonts of the system
/// and of the icons are looked up, a text is laid out. Nothing is handed on; who comes for it later
/// finds it there, or does at least not do it for the first time. What fails here fails again where
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
        Theme.warmUp();
        new Words(Locale.getDefault());
        new FontIcon(Feather.BOOK_OPEN);
        new Text("Recto").getLayoutBounds();
    }
}
