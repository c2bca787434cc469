package dev.recto.quiz.mark.word;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/// Folding of letters: what is the same in every script, and what is the same but for accents.
public final class Letters {
    private static final Pattern SUPERSCRIPT = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\\u2018\\u2019\\u02BC\\u00B4`]");
    private static final Pattern BLANKS =
            Pattern.compile("[\\s\\u00A0\\u2000-\\u200D\\u202F\\u3000]+");
    private static final Pattern VOWEL_POINTS =
            Pattern.compile("[\\u0591-\\u05C7\\u064B-\\u065F\\u0670\\u0640\\u093C]");
    private static final Pattern ACCENTS =
            Pattern.compile("(?<=[\\p{IsLatin}\\p{IsGreek}])[\\u0300-\\u036F]+");
    private static final Pattern NASALS = Pattern.compile("[ङञणनम]्(?=\\p{IsDevanagari})|ँ");

    /// Where a fraction of one sign follows a whole number.
    private static final Pattern VULGAR = Pattern.compile("(?<=\\d)(?=[¼-¾⅐-⅞])");

    /// The order in which a tone and the ring of a vowel are typed.
    private static final Pattern THAI_TONE = Pattern.compile("([\\u0E48-\\u0E4B])(\\u0E4D)");

    /// Words with Latin letters among others that look the same.
    private static final Pattern MIXED =
            Pattern.compile(
                    "(?=\\p{L}*\\p{IsLatin})[\\p{IsCyrillic}\\p{IsLatin}]*\\p{IsCyrillic}{2}[\\p{IsCyrillic}\\p{IsLatin}]*");

    private static final String LATIN_LOOKS = "aceiopxyABCEHIKMOPTXY";
    private static final String CYRILLIC_LOOKS = "асеіорхуАВСЕНІКМОРТХУ";

    private Letters() {}

    /// Width, dashes, quotes, blanks and superscripts in one form; case is kept.
    public static String plain(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 127 && c != '`')) {
            return BLANKS.matcher(text).replaceAll(" ").strip();
        }
        String raised =
                SUPERSCRIPT
                        .matcher(text)
                        .replaceAll(m -> "^" + Normalizer.normalize(m.group(), Form.NFKC));
        String apart = VULGAR.matcher(raised).replaceAll(" ");
        String composed = digits(Normalizer.normalize(apart, Form.NFKC));
        composed = THAI_TONE.matcher(composed).replaceAll("$2$1");
        composed = DASHES.matcher(composed).replaceAll("-");
        composed = SINGLE_QUOTES.matcher(composed).replaceAll("'");
        composed = MIXED.matcher(composed).replaceAll(m -> oneScript(m.group()));
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }

    /// A Cyrillic word without the Latin letters that look like its own.
    private static String oneScript(String word) {
        var one = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int look = LATIN_LOOKS.indexOf(word.charAt(i));
            one.setCharAt(i, look < 0 ? word.charAt(i) : CYRILLIC_LOOKS.charAt(look));
        }
        return one.toString();
    }

    /// The digits of every script as those of Europe.
    private static String digits(String text) {
        if (text.chars().allMatch(c -> c < 0x660)) {
            return text;
        }
        var digits = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c ->
                                digits.append(
                                        Character.isDigit(c)
                                                ? String.valueOf(Character.digit(c, 10))
                                                : Character.toString(c)));
        return digits.toString();
    }

    /// The script of the first letter of a text.
    public static UnicodeScript script(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(UnicodeScript.COMMON);
    }

    /// Case folded: ß is ss, every sigma is one.
    public static String lower(String text) {
        String folded = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded.replace('ς', 'σ').replace("i\u0307", "i"), Form.NFC);
    }

    /// Without what is an accent to the reader: marks over Latin and Greek letters, the points of
    /// Hebrew and Arabic, ё, hamza, the long mark of kana, the way a nasal is written. Marks that
    /// make another letter (й, が, Hindi vowels) stay.
    public static String bare(String lower) {
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
            case 'ى', 'ی' -> "ي";
            case 'ک' -> "ك";
            case 'ہ', 'ھ', 'ە' -> "ه";
            case 'ة' -> "ه";
            case 'ー' -> "";
            default -> Character.toString(c >= 'ァ' && c <= 'ヶ' ? c - 0x60 : c);
        };
    }

    /// With the umlauts and rings of German and the North written out: schoen, aarhus.
    public static String writtenOut(String lower) {
        return bare(
                lower.replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("ø", "oe")
                        .replace("å", "aa"));
    }
}
