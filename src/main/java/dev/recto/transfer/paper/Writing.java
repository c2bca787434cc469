package dev.recto.transfer.paper;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;

/// How a text is written.
final class Writing {
    private Writing() {}

    /// Whether the first letter that has a direction goes from right to left.
    static boolean rightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// The language tag of a text in an unknown language: the script tells a browser the font.
    /// Empty for Latin letters.
    static String languageTag(String text) {
        return text.codePoints()
                .mapToObj(UnicodeScript::of)
                .map(Writing::script)
                .filter(script -> !script.isEmpty())
                .findFirst()
                .map(script -> "und-" + script)
                .orElse("");
    }

    /// The name of a script in ISO 15924.
    private static String script(UnicodeScript script) {
        return switch (script) {
            case ARABIC -> "Arab";
            case ARMENIAN -> "Armn";
            case BENGALI -> "Beng";
            case CYRILLIC -> "Cyrl";
            case DEVANAGARI -> "Deva";
            case GEORGIAN -> "Geor";
            case GREEK -> "Grek";
            case HAN -> "Hani";
            case HANGUL -> "Kore";
            case HEBREW -> "Hebr";
            case HIRAGANA, KATAKANA -> "Jpan";
            case TAMIL -> "Taml";
            case TELUGU -> "Telu";
            case THAI -> "Thai";
            default -> "";
        };
    }
}
