package dev.recto.transfer.paper;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// Turns a line of text into glyphs in the order in which they are seen. Lengths are 1000 to the
/// em.
final class Shaper {
    private final Fonts fonts;
    private final Map<Form, Glyph> glyphs = new HashMap<>();

    Shaper(Fonts fonts) {
        this.fonts = fonts;
    }

    /// A glyph in its place, from the left end of its line.
    record Placed(Glyph glyph, double x) {}

    /// A line in the order in which it is seen.
    record Shaped(List<Placed> glyphs, double width) {}

    /// What makes two glyphs the same.
    private record Form(Font font, List<Integer> codes, List<Point2D> places, String text) {}

    /// Part of a text in one direction.
    private record Run(int start, int end, boolean rightToLeft) {}

    /// Shapes a part of a paragraph as a line of its own.
    Shaped shape(String paragraph, Bidi bidi, int start, int end, boolean bold) {
        if (start == end) {
            return new Shaped(List.of(), 0);
        }
        String text = paragraph.substring(start, end);
        var line = new ArrayList<Placed>();
        double x = 0;
        for (Run run : visual(bidi.createLineBidi(start, end))) {
            for (Run part : byFont(text, run, bold)) {
                x = place(text, part, bold, x, line);
            }
        }
        return new Shaped(line, x);
    }

    private static List<Run> visual(Bidi line) {
        int count = line.getRunCount();
        var levels = new byte[count];
        var runs = new Run[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) line.getRunLevel(i);
            runs[i] = new Run(line.getRunStart(i), line.getRunLimit(i), levels[i] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return List.of(runs);
    }

    /// The parts of a run, each with a font that has all of it, in the order in which they are
    /// seen.
    private List<Run> byFont(String text, Run run, boolean bold) {
        var parts = new ArrayList<Run>();
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int from = run.start;
        Font font = null;
        for (int start = run.start; start < run.end; ) {
            int end = Math.min(letters.following(start), run.end);
            String letter = text.substring(start, end);
            Font needed = font != null && letter.isBlank() ? font : fonts.of(letter, bold);
            if (font != null && !needed.equals(font)) {
                parts.add(new Run(from, start, run.rightToLeft));
                from = start;
            }
            font = needed;
            start = end;
        }
        parts.add(new Run(from, run.end, run.rightToLeft));
        return run.rightToLeft ? parts.reversed() : parts;
    }

    /// Places the glyphs of a part and returns where it ends.
    private double place(String text, Run part, boolean bold, double at, List<Placed> line) {
        Font font =
                fonts.of(firstLetter(text, part), bold)
                        .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        GlyphVector vector =
                font.layoutGlyphVector(
                        Fonts.CONTEXT,
                        text.toCharArray(),
                        part.start,
                        part.end,
                        part.rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        int count = vector.getNumGlyphs();
        int[] characters =
                IntStream.range(0, count)
                        .map(vector::getGlyphCharIndex)
                        .sorted()
                        .distinct()
                        .toArray();
        for (int first = 0; first < count; ) {
            int character = vector.getGlyphCharIndex(first);
            int next = first + 1;
            while (next < count && vector.getGlyphCharIndex(next) == character) {
                next++;
            }
            String letters = letters(text, part, characters, character);
            double x = vector.getGlyphPosition(first).getX();
            line.add(new Placed(glyph(font, vector, first, next, letters), at + x));
            first = next;
        }
        return at + vector.getGlyphPosition(count).getX();
    }

    private static String firstLetter(String text, Run part) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        for (int start = part.start; start < part.end; ) {
            int end = Math.min(letters.following(start), part.end);
            if (!text.substring(start, end).isBlank()) {
                return text.substring(start, end);
            }
            start = end;
        }
        return text.substring(part.start, part.end);
    }

    /// The characters from the one of a glyph up to the next that has a glyph.
    private static String letters(String text, Run part, int[] characters, int start) {
        int next = Arrays.binarySearch(characters, start) + 1;
        int end = next < characters.length ? part.start + characters[next] : part.end;
        return text.substring(part.start + start, end);
    }

    private Glyph glyph(Font font, GlyphVector vector, int first, int next, String text) {
        Point2D origin = vector.getGlyphPosition(first);
        var codes = new ArrayList<Integer>();
        var places = new ArrayList<Point2D>();
        for (int i = first; i < next; i++) {
            codes.add(vector.getGlyphCode(i));
            Point2D place = vector.getGlyphPosition(i);
            places.add(
                    new Point2D.Double(
                            Math.rint(place.getX() - origin.getX()), Math.rint(place.getY())));
        }
        return glyphs.computeIfAbsent(
                new Form(font, codes, places, text),
                form -> {
                    var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
                    for (int i = first; i < next; i++) {
                        outline.append(vector.getGlyphOutline(i), false);
                    }
                    outline.transform(AffineTransform.getTranslateInstance(-origin.getX(), 0));
                    double advance = vector.getGlyphPosition(next).getX() - origin.getX();
                    return new Glyph(text, outline, advance);
                });
    }
}
