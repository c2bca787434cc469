package dev.recto.transfer.text.read;

import dev.recto.transfer.Layout;
import dev.recto.transfer.text.LayoutUse;
import dev.recto.transfer.text.TextReading;

import java.util.Locale;
import java.util.stream.Collectors;

/// How a text was understood: all of the reading, for a screen that shows it line by line.
public record TextLayout(TextReading reading) implements Layout {

    @Override
    public String summary() {
        String layouts =
                reading.layouts().stream().map(TextLayout::words).collect(Collectors.joining(", "));
        String all = layouts.isEmpty() ? "no cards" : layouts;
        return reading.title() == null ? all : "title, " + all;
    }

    private static String words(LayoutUse use) {
        String name = name(use.layout());
        String by = use.separator() == null ? "" : " by " + name(use.separator());
        return name + by + " " + use.cards();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
