package dev.recto.store.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Letters as they are compared when neither case nor accents matter: `Naïve` and `naive`, `МИР`
/// and `мир`, `Straße` and `strasse`, `ёлка` and `елка`, `ｆｕｌｌ` and `full` are the same.
///
/// What makes another letter rather than another accent stays: the vowels of Indic scripts and of
/// Thai, the voicing of kana, the short й and ў of Cyrillic.
public final class Folding {
    private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}*");

    /// Accents of Latin, Greek and Cyrillic, points of Hebrew, Arabic and Syriac, signs around
    /// symbols, and what only chooses a shape.
    private static final Pattern ACCENTS =
            Pattern.compile(
                    "(?<![\\u0438\\u0443])\\u0306"
                        + "|[\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF"
                        + "\\uFE00-\\uFE0F\\uFE20-\\uFE2F\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5"
                        + "\\u05C7\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670"
                        + "\\u06D6-\\u06DC\\u06DF-\\u06E8\\u06EA-\\u06ED\\u0711\\u0730-\\u074A"
                        + "&&[^\\u0306]]");

    /// Letters with a stroke and joined letters, which Unicode does not take apart.
    private static final Map<Integer, String> LETTERS =
            Map.ofEntries(
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'ł', "l"),
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'ð', "d"),
                    Map.entry((int) 'þ', "th"),
                    Map.entry((int) 'ħ', "h"),
                    Map.entry((int) 'ŧ', "t"),
                    Map.entry((int) 'ƶ', "z"));

    private Folding() {}

    /// A text with its letters and digits folded; everything else stays.
    public static String of(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(text, Form.NFKD);
        // Upwards first: so ß becomes ss, and the ς at the end of a word an σ.
        String small = apart.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
        String bare = ACCENTS.matcher(Normalizer.normalize(small, Form.NFKD)).replaceAll("");
        var folded = new StringBuilder(bare.length());
        bare.codePoints().forEach(letter -> append(folded, letter));
        return Normalizer.normalize(folded, Form.NFC);
    }

    private static void append(StringBuilder folded, int letter) {
        String other = LETTERS.get(letter);
        if (other != null) {
            folded.append(other);
        } else if (letter > 127 && Character.isDigit(letter)) {
            folded.append(Character.digit(letter, 10));
        } else {
            folded.appendCodePoint(letter);
        }
    }
}
