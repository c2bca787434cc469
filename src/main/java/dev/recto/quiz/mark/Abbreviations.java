package dev.recto.quiz.mark;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Short forms: those given with their long form in an answer, and the few that everybody writes.
final class Abbreviations {
    private static final Map<String, String> USUAL =
            Map.ofEntries(
                    Map.entry("mt", "mount"),
                    Map.entry("st", "saint"),
                    Map.entry("dr", "doctor"),
                    Map.entry("prof", "professor"),
                    Map.entry("vs", "versus"),
                    Map.entry("v", "versus"),
                    Map.entry("sb", "somebody"),
                    Map.entry("someone", "somebody"),
                    Map.entry("sth", "something"),
                    Map.entry("bce", "bc"),
                    Map.entry("ce", "ad"),
                    Map.entry("ca", "circa"),
                    Map.entry("approx", "circa"),
                    Map.entry("approximately", "circa"),
                    Map.entry("c", "circa"),
                    Map.entry("around", "circa"),
                    Map.entry("about", "circa"),
                    Map.entry("gov", "government"),
                    Map.entry("govt", "government"),
                    Map.entry("dept", "department"),
                    Map.entry("art", "article"),
                    Map.entry("fig", "figure"),
                    Map.entry("vol", "volume"),
                    Map.entry("ave", "avenue"),
                    Map.entry("jr", "junior"),
                    Map.entry("sr", "senior"),
                    Map.entry("mr", "mister"),
                    Map.entry("etc", "etcetera"),
                    Map.entry("info", "information"),
                    Map.entry("max", "maximum"),
                    Map.entry("min", "minimum"),
                    Map.entry("jan", "january"),
                    Map.entry("feb", "february"),
                    Map.entry("aug", "august"),
                    Map.entry("sept", "september"),
                    Map.entry("sep", "september"),
                    Map.entry("oct", "october"),
                    Map.entry("nov", "november"),
                    Map.entry("dec", "december"),
                    Map.entry("inc", "incorporated"),
                    Map.entry("ltd", "limited"),
                    Map.entry("amp", "ampere"));
    private static final Pattern TWO_PARTS = Pattern.compile("(.{2,}?)(?:, | = | [-:] )(.{2,})");

    private Abbreviations() {}

    /// Whether two words are the same by a usual short form.
    static boolean same(String a, String b) {
        return USUAL.getOrDefault(a, a).equals(USUAL.getOrDefault(b, b));
    }

    /// Whether what stands in parentheses behind a text may stand for it: an abbreviation of it,
    /// its formula, its long form, or the same in another script or tongue.
    static boolean mayStandFor(String content, String text) {
        String inner = content.strip();
        String outer = text.strip();
        if (inner.isEmpty() || outer.isEmpty()) {
            return false;
        }
        return shortens(inner, outer)
                || shortens(outer, inner)
                || Formulas.isCompound(inner)
                || scriptOf(inner) != scriptOf(outer);
    }

    /// The short and the long form of `ECG, electrocardiogram`.
    static List<String> besideComma(String text) {
        Matcher parts = TWO_PARTS.matcher(text);
        return parts.matches()
                        && (shortens(parts.group(1), parts.group(2))
                                || shortens(parts.group(2), parts.group(1)))
                ? List.of(parts.group(1), parts.group(2))
                : List.of();
    }

    /// Whether a text in capitals is made of letters of the other in order, from its first on.
    private static boolean shortens(String abbreviation, String text) {
        String letters = abbreviation.replaceAll("[.\\s]", "");
        if (!letters.matches("\\p{Lu}[\\p{L}\\d]{0,7}")
                || letters.chars().filter(Character::isUpperCase).count()
                        < Math.min(2, letters.length())
                || text.length() < letters.length() + 2) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int at = -1;
        for (char c : letters.toLowerCase(Locale.ROOT).toCharArray()) {
            at = lower.indexOf(c, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return lower.charAt(0) == Character.toLowerCase(letters.charAt(0));
    }

    private static UnicodeScript scriptOf(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(UnicodeScript.COMMON);
    }
}
