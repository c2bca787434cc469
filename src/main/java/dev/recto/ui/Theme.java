package dev.recto.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import dev.recto.store.settings.Settings;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.Stylesheet;
import javafx.scene.Scene;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/// Colours, text size and motion of every window, dialog and pop-up, as the settings say. Where the
/// learner leaves it to the system, the system is followed while the program runs.
public final class Theme {
    private static final double USUAL_PIXELS = 14;

    // In heights of the text.
    private static final double ICON = 1.25;
    private static final double LARGE_ICON = 3.5;

    private final ObjectBinding<ColorScheme> colours;
    private final ObjectBinding<Boolean> still;
    private final ObservableValue<Integer> textSize;
    private final String sheet = sheet();

    public Theme(ObservableSettings settings) {
        textSize = settings.of(Settings::textPercent);
        Platform.Preferences system = Platform.getPreferences();
        colours =
                Bindings.createObjectBinding(
                        () ->
                                switch (settings.get().theme()) {
                                    case LIGHT -> ColorScheme.LIGHT;
                                    case DARK -> ColorScheme.DARK;
                                    case SYSTEM -> system.getColorScheme();
                                },
                        settings.property(),
                        system.colorSchemeProperty());
        still =
                Bindings.createObjectBinding(
                        () ->
                                switch (settings.get().motion()) {
                                    case FULL -> false;
                                    case REDUCED -> true;
                                    case SYSTEM -> system.isReducedMotion();
                                },
                        settings.property(),
                        system.reducedMotionProperty());
    }

    /// Dresses what is shown before there is a library and its window, in the colours of the
    /// system. Called before the first control is made, it saves the toolkit reading its own theme.
    public static void beforehand() {
        setColours(Platform.getPreferences().getColorScheme());
    }

    /// Reads a theme for nobody, so that it is read sooner when somebody waits for it. May be
    /// called on any thread.
    public static void warmUp() {
        String theme = new PrimerLight().getUserAgentStylesheetBSS();
        try {
            Stylesheet.loadBinary(PrimerLight.class.getResource(theme));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Dresses all windows, now and from now on.
    ///
    /// @param first the scene of a window that is about to be shown: dressed before it has much to
    ///   show, it need not be done twice
    public void apply(Scene first) {
        colours.subscribe(this::paint);
        textSize.subscribe(size -> dressAll());
        dress(first);
        Window.getWindows()
                .addListener(
                        (ListChangeListener<Window>)
                                change -> {
                                    while (change.next()) {
                                        change.getAddedSubList().forEach(this::follow);
                                    }
                                });
    }

    /// Whether movement is to be left out.
    public ObservableValue<Boolean> still() {
        return still;
    }

    private void paint(ColorScheme scheme) {
        setColours(scheme);
        dressAll();
    }

    /// The one style sheet.
    static String sheet() {
        return Objects.requireNonNull(Theme.class.getResource("recto.css")).toExternalForm();
    }

    private static void setColours(ColorScheme scheme) {
        Application.setUserAgentStylesheet(
                (scheme == ColorScheme.DARK ? new PrimerDark() : new PrimerLight())
                        .getUserAgentStylesheet());
    }

    private void dressAll() {
        Window.getWindows().forEach(window -> dress(window.getScene()));
    }

    private void follow(Window window) {
        window.sceneProperty().subscribe(this::dress);
    }

    private void dress(@Nullable Scene scene) {
        if (scene != null) {
            scene.getPreferences().setColorScheme(colours.get());
            List<String> sheets = List.of(sheet, size());
            if (!scene.getStylesheets().equals(sheets)) {
                scene.getStylesheets().setAll(sheets);
            }
        }
    }

    /// A sheet with the sizes alone: unlike a style on the root it reaches pop-ups as well, and
    /// icons, which take an `em` for their own size.
    private String size() {
        double pixels = USUAL_PIXELS * textSize.getValue() / 100;
        String rules =
                """
                .root, .tooltip, .context-menu { -fx-font-size: %spx; }
                .ikonli-font-icon { -fx-icon-size: %spx; }
                .empty-state > .ikonli-font-icon,
                .text-display .sounds-alone .ikonli-font-icon { -fx-icon-size: %spx; }
                """
                        .formatted(pixels, pixels * ICON, pixels * LARGE_ICON);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }
}
