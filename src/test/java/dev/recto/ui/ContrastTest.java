package dev.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pairs of colours in which the style sheets write can be read in both themes: contrast of 4.5
/// to 1 at least (WCAG 2.2, success criterion 1.4.3, level AA; luminance as defined there).
class ContrastTest {
    private static final double ENOUGH = 4.5;

    @ParameterizedTest
    @CsvSource({
        "fg-default, bg-default",
        "fg-default, bg-subtle",
        "fg-default, bg-inset",
        "fg-default, accent-subtle",
        "fg-muted, bg-default",
        "fg-muted, bg-subtle",
        "accent-fg, bg-default",
        "accent-fg, accent-subtle",
        "success-fg, bg-default",
        "danger-fg, bg-default",
        "danger-fg, bg-subtle",
        "fg-muted, accent-subtle",
        "success-fg, neutral-subtle",
        "warning-fg, neutral-subtle",
        "danger-fg, neutral-subtle",
        "success-fg, bg-subtle",
        "danger-fg, accent-subtle",
        "warning-fg, bg-default",
        "accent-fg, bg-subtle",
        "fg-emphasis, accent-emphasis",
        "fg-default, success-subtle",
        "fg-default, warning-subtle",
        "fg-default, danger-subtle",
        "success-fg, success-subtle",
        "warning-fg, warning-subtle",
        "danger-fg, danger-subtle",
        "fg-default, neutral-subtle",
        "fg-default, neutral-muted",
        "fg-muted, neutral-subtle",
        "fg-muted, bg-inset",
        "fg-muted, success-subtle",
        "fg-muted, danger-subtle",
        "fg-muted, warning-subtle",
        "warning-fg, bg-subtle",
        "accent-fg, bg-inset",
        "accent-fg, neutral-subtle",
        "fg-emphasis, danger-emphasis",
    })
    void textCanBeRead(String text, String ground) throws IOException {
        for (Theme theme : new Theme[] {new PrimerLight(), new PrimerDark()}) {
            var colours = new Colours(theme);
            assertThat(contrast(colours.of(text), colours.of(ground)))
                    .as(theme.getName())
                    .isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    private static double contrast(double[] one, double[] other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(double[] colour) {
        return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /// The colours of a theme; one that lets the page shine through is mixed with it.
    private static final class Colours {
        private static final Pattern HEX =
                Pattern.compile("#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})");
        private static final Pattern RGBA =
                Pattern.compile("rgba\\((\\d+), (\\d+), (\\d+), ([\\d.]+)\\)");

        private final String sheet;

        Colours(Theme theme) throws IOException {
            try (InputStream css = Theme.class.getResourceAsStream(file(theme))) {
                sheet = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        double[] of(String name) {
            Matcher value = Pattern.compile("-color-" + name + ": ([^;]+);").matcher(sheet);
            assertThat(value.find()).as(name).isTrue();
            Matcher hex = HEX.matcher(value.group(1));
            if (hex.matches()) {
                return parts(hex, 16, 1, null);
            }
            Matcher rgba = RGBA.matcher(value.group(1));
            assertThat(rgba.matches()).as(value.group(1)).isTrue();
            return parts(rgba, 10, Double.parseDouble(rgba.group(4)), of("bg-default"));
        }

        private static double[] parts(
                Matcher matcher, int radix, double share, double @Nullable [] below) {
            var parts = new double[3];
            for (int i = 0; i < 3; i++) {
                double part = Integer.parseInt(matcher.group(i + 1), radix) / 255.0;
                parts[i] = below == null ? part : share * part + (1 - share) * below[i];
            }
            return parts;
        }

        private static String file(Theme theme) {
            String path = theme.getUserAgentStylesheet();
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }
}
