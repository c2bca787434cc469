package dev.recto.transfer.paper;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The few fonts of this computer that together have every character of a text, as far as there are
/// any. Sizes are 1000 to the em.
final class Fonts {
    static final int EM = 1000;
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /// Plain and easy to read; the first that there is sets whatever it has.
    private static final List<String> USUAL =
            List.of(
                    "Noto Sans",
                    "Segoe UI",
                    "Helvetica Neue",
                    "Open Sans",
                    "DejaVu Sans",
                    "Liberation Sans",
                    "Arial",
                    "Helvetica");

    /// Names for several fonts at once.
    private static final Set<String> LOGICAL =
            Set.of(Font.DIALOG, Font.DIALOG_INPUT, Font.SANS_SERIF, Font.SERIF, Font.MONOSPACED);

    private final List<Font> chosen = new ArrayList<>();
    private final Set<Integer> missing;

    /// Chooses fonts for texts.
    Fonts(Stream<String> texts) {
        missing =
                texts.flatMapToInt(String::codePoints)
                        .filter(Fonts::drawn)
                        .boxed()
                        .collect(Collectors.toCollection(TreeSet::new));
        List<String> families =
                Stream.of(
                                GraphicsEnvironment.getLocalGraphicsEnvironment()
                                        .getAvailableFontFamilyNames(Locale.ROOT))
                        .filter(family -> !LOGICAL.contains(family))
                        .toList();
        USUAL.stream()
                .filter(families::contains)
                .findFirst()
                .or(() -> families.stream().findFirst())
                .ifPresent(family -> take(font(family)));
        while (!missing.isEmpty() && takeBest(families)) {
            // one font more, as long as one helps
        }
    }

    /// The characters that no font has.
    Set<Integer> missing() {
        return missing;
    }

    /// The font for a part of a text that belongs together: a letter with its marks.
    Font of(String letter, boolean bold) {
        Font plain =
                chosen.stream()
                        .filter(
                                font ->
                                        letter.codePoints()
                                                .filter(Fonts::drawn)
                                                .allMatch(font::canDisplay))
                        .findFirst()
                        .orElse(chosen.getFirst());
        return bold ? plain.deriveFont(Font.BOLD) : plain;
    }

    /// Takes the font that has most of what is missing; of equals a plain one.
    private boolean takeBest(List<String> families) {
        record Candidate(Font font, long has) {}
        return families.stream()
                .map(Fonts::font)
                .map(
                        font ->
                                new Candidate(
                                        font, missing.stream().filter(c -> has(font, c)).count()))
                .filter(candidate -> candidate.has > 0)
                .min(
                        Comparator.comparingLong((Candidate candidate) -> -candidate.has)
                                .thenComparing(candidate -> !sans(candidate.font.getFamily()))
                                .thenComparing(candidate -> candidate.font.getFamily()))
                .map(candidate -> take(candidate.font))
                .orElse(false);
    }

    private boolean take(Font font) {
        chosen.add(font);
        return missing.removeIf(character -> has(font, character));
    }

    private static Font font(String family) {
        return new Font(family, Font.PLAIN, EM);
    }

    private static boolean sans(String family) {
        return Arrays.asList(family.split(" ")).contains("Sans");
    }

    /// Coloured pictures have no outline that could be printed.
    private static boolean has(Font font, int character) {
        return font.canDisplay(character)
                && !font.createGlyphVector(CONTEXT, Character.toString(character))
                        .getVisualBounds()
                        .isEmpty();
    }

    /// Whether a character leaves ink, rather than a space or a mark for the order of others.
    private static boolean drawn(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT ->
                    false;
            default -> !isVariation(character);
        };
    }

    /// Asks for a form of the character before it.
    private static boolean isVariation(int character) {
        return character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF;
    }
}
