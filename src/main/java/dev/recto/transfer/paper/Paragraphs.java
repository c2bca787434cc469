package dev.recto.transfer.paper;

import dev.recto.transfer.paper.Shaper.Shaped;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Breaks text into lines. Lengths are 1000 to the em.
final class Paragraphs {
    private final Shaper shaper;
    private final Set<Integer> missing;

    Paragraphs(Fonts fonts) {
        shaper = new Shaper(fonts);
        missing = fonts.missing();
    }

    /// The lines of a text that may have several paragraphs; at least one.
    List<Shaped> lines(String text, boolean bold, double width) {
        List<String> paragraphs = legible(text).lines().toList();
        return paragraphs.isEmpty()
                ? List.of(new Shaped(List.of(), 0))
                : paragraphs.stream()
                        .flatMap(each -> paragraph(each.strip(), bold, width).stream())
                        .toList();
    }

    /// The text with a number for each character that cannot be drawn.
    private String legible(String text) {
        return text.codePoints()
                .mapToObj(
                        c ->
                                missing.contains(c)
                                        ? "[U+%04X]".formatted(c)
                                        : c == '\t' ? " " : Character.toString(c))
                .collect(Collectors.joining());
    }

    private List<Shaped> paragraph(String text, boolean bold, double width) {
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var lines = new ArrayList<Shaped>();
        int start = 0;
        int end = 0;
        double used = 0;
        for (int next : breaks(text, bidi, bold, width)) {
            double length = shaper.shape(text, bidi, end, stripped(text, end, next), bold).width();
            if (used + length > width && end > start) {
                lines.add(shaper.shape(text, bidi, start, stripped(text, start, end), bold));
                start = end;
                used = 0;
            }
            used += shaper.shape(text, bidi, end, next, bold).width();
            end = next;
        }
        lines.add(shaper.shape(text, bidi, start, stripped(text, start, end), bold));
        return lines;
    }

    /// Where a line may end: after words, and within those that are longer than a line.
    private List<Integer> breaks(String text, Bidi bidi, boolean bold, double width) {
        var breaks = new ArrayList<Integer>();
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        words.setText(text);
        letters.setText(text);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            int last = stripped(text, start, end);
            if (shaper.shape(text, bidi, start, last, bold).width() > width) {
                for (int at = letters.following(start); at < end; at = letters.next()) {
                    breaks.add(at);
                }
            }
            breaks.add(end);
            start = end;
        }
        return breaks;
    }

    private static int stripped(String text, int start, int end) {
        return start + text.substring(start, end).stripTrailing().length();
    }
}
