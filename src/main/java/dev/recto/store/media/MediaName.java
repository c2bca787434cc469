package dev.recto.store.media;

import dev.recto.model.MediaType;

import java.text.Normalizer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A name for a picture or sound that stands in Markdown as it is, `![…](name)`, and is a name of a
/// file on every system: letters and digits of any script, dots, hyphens and underscores.
///
/// @param base the name without its ending
/// @param ending what its type deserves, without the dot
public record MediaName(String base, String ending) {
    private static final int LONGEST = 80;
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]+");
    private static final Pattern EDGES = Pattern.compile("^[.-]+|[.-]+$");

    /// The nearest such name to what people call it.
    public static MediaName of(String given, MediaType type) {
        String name = FOLDERS.matcher(given).replaceFirst("");
        String base =
                MediaType.ofName(name).isPresent()
                        ? name.substring(0, name.lastIndexOf('.'))
                        : name;
        base = OTHER.matcher(Normalizer.normalize(base, Normalizer.Form.NFC)).replaceAll("-");
        base = base.substring(0, base.offsetByCodePoints(0, Math.min(LONGEST, length(base))));
        base = EDGES.matcher(base).replaceAll("");
        if (base.isEmpty()) {
            base = type.isSound() ? "sound" : "picture";
        }
        return new MediaName(base, type.endings().getFirst());
    }

    /// The name itself, or where that is taken, the second, third, … of its kind.
    public String free(Predicate<String> taken) {
        int number = 1;
        while (taken.test(text(number))) {
            number++;
        }
        return text(number);
    }

    private String text(int number) {
        return base + (number == 1 ? "" : "-" + number) + "." + ending;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
