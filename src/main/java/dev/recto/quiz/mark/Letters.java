package dev.recto.quiz.mark;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/// Folding of letters: what is the same in every script, and what is the same but for accents.
final class Letters {
    private static final Pattern SUPERSCRIPT = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\\u2018\\u2019\\u02BC\\u00B4`]");
    private static final Pattern BLANKS =
            Pattern.compile("[\\s\\u00A0\\u2000-\\u200D\\u202F\\u3000]+");
    private static final Pattern VOWEL_POINTS =
            Pattern.compile("[\\u0591-\\u05C7\\u064B-\\u065F\\u0670\\u0640]");
    private static final Pattern ACCENTS =
            Pattern.compile("(?<=[\\p{IsLatin}\\p{IsGreek}])[\\u0300-\\u036F]+");
    private static final Pattern NASALS = Pattern.compile("[ङञणनम]्(?=\\p{IsDevanagari})|ँ");

    private Letters() {}

    /// Width, dashes, quotes, blanks and superscripts in one form; case is kept.
    static String plain(String text) {
        String raised =
                SUPERSCRIPT
                        .matcher(text)
                        .replaceAll(m -> "^" + Normalizer.normalize(m.group(), Form.NFKC));
        String composed = Normalizer.normalize(raised, Form.NFKC);
        composed = DASHES.matcher(composed).replaceAll("-");
        composed = SINGLE_QUOTES.matcher(composed).replaceAll("'");
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }

    /// Case folded: ß is ss, every sigma is one.
    static String lower(String text) {
        String folded = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded.replace('ς', 'σ').replace("i\u0307", "i"), Form.NFC);
    }

    /// Without what is an accent to the reader: marks over Latin and Greek letters, the points of
    /// Hebrew and Arabic, ё, hamza, the long mark of kana, the way a nasal is written. Marks that
    /// make another letter (й, が, Hindi vowels) stay.
    static String bare(String lower) {
        if (lower.chars().allMatch(c -> c < 128)) {
            return lower;
        }
        String text = VOWEL_POINTS.matcher(lower).replaceAll("");
        text = ACCENTS.matcher(Normalizer.normalize(text, Form.NFD)).replaceAll("");
        text = NASALS.matcher(Normalizer.normalize(text, Form.NFC)).replaceAll("ं");
        var bare = new StringBuilder(text.length());
        text.codePoints().forEach(c -> bare.append(base(c)));
        return bare.toString();
    }

    private static String base(int c) {
        return switch (c) {
            case 'ё' -> "е";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ø' -> "o";
            case 'ı' -> "i";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'أ', 'إ', 'آ', 'ٱ' -> "ا";
            case 'ى' -> "ي";
            case 'ة' -> "ه";
            case 'ー' -> "";
            default -> Character.toString(c >= 'ァ' && c <= 'ヶ' ? c - 0x60 : c);
        };
    }

    /// With the umlauts and rings of German and the North written out: schoen, aarhus.
    static String writtenOut(String lower) {
        return bare(
                lower.replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("ø", "oe")
                        .replace("å", "aa"));
    }
}
