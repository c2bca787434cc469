package dev.recto.quiz.mark.word;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Ways to write one word that a script or its grammar offers: traditional and simplified Chinese,
/// Hebrew with and without the letters that help to read, *i* and *j* in Latin, a Korean particle,
/// a polite word of Thai, *city* behind the name of a city.
public final class ScriptForms {
    private static final Map<Integer, String> SIMPLIFIED = new HashMap<>();
    private static final Pattern POINTS = Pattern.compile("[\\u05B0-\\u05BC]");
    private static final Pattern READING = Pattern.compile("[יו]");

    /// A kind of place behind its name, and the particle of a noun or a copula.
    private static final Pattern PLACE =
            Pattern.compile("(\\p{IsHan}{2,}|\\p{IsHangul}{2,})[市省县縣州府都国國시도]");

    /// What goes without saying; 京都府 is more than 京都.
    private static final Pattern TOWN =
            Pattern.compile("(\\p{IsHan}{2,}|\\p{IsHangul}{2,})[市省县縣시]");

    private static final Pattern PLACE_AFTER =
            Pattern.compile("(?:เมือง|จังหวัด|กรุง|ประเทศ)(\\p{IsThai}{3,})");
    private static final Pattern NOUN =
            Pattern.compile("(\\p{IsHangul}{2,}?)(?:[은는이가을를]|입니다|이에요|예요)");
    private static final Pattern POLITE = Pattern.compile("(\\p{IsThai}{3,})(?:ครับ|ค่ะ|คะ)");
    private static final Pattern COPULA =
            Pattern.compile("([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{2,})です");

    static {
        for (String line : WordList.lines("simplified.txt")) {
            for (String pair : line.split(" ")) {
                SIMPLIFIED.put(pair.codePointAt(0), pair.substring(pair.offsetByCodePoints(0, 1)));
            }
        }
    }

    private ScriptForms() {}

    /// Whether two words, in lower case, are one word written in two ways.
    public static boolean same(String expected, String typed) {
        return isLatinJ(expected, typed)
                || !isLatin(expected)
                        && (areOneInChinese(expected, typed)
                                || isWrittenInFull(expected, typed)
                                || isBut(TOWN, expected, typed)
                                || isBut(PLACE, typed, expected)
                                || isBut(PLACE_AFTER, typed, expected)
                                || isBut(PLACE_AFTER, expected, typed)
                                || isBut(NOUN, typed, expected) && agrees(expected, typed)
                                || isBut(POLITE, typed, expected)
                                || isBut(COPULA, typed, expected));
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c < 0x370);
    }

    /// *ius* and *jus*.
    private static boolean isLatinJ(String a, String b) {
        return !a.equals(b) && vowelsForJ(a).equals(vowelsForJ(b));
    }

    private static String vowelsForJ(String word) {
        return word.indexOf('j') < 0 ? word : word.replaceAll("j(?=[aeiou])", "i");
    }

    private static boolean areOneInChinese(String a, String b) {
        String one = simplified(a);
        String other = simplified(b);
        return one.equals(other) && (one.equals(a) || other.equals(b));
    }

    private static String simplified(String text) {
        return text.codePoints()
                .mapToObj(c -> SIMPLIFIED.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
    }

    /// Whether a pointed word of Hebrew was typed without points and with the letters that stand
    /// for them.
    private static boolean isWrittenInFull(String pointed, String typed) {
        String a = Letters.bare(pointed);
        String t = Letters.bare(typed);
        if (!POINTS.matcher(pointed).find() || t.length() <= a.length()) {
            return false;
        }
        int met = 0;
        for (int i = 0; i < t.length(); i++) {
            if (met < a.length() && t.charAt(i) == a.charAt(met)) {
                met++;
            } else if (!READING.matcher(t.substring(i, i + 1)).matches()) {
                return false;
            }
        }
        return met == a.length();
    }

    private static boolean isBut(Pattern more, String longer, String shorter) {
        var matcher = more.matcher(longer);
        return matcher.matches() && matcher.group(1).equals(shorter);
    }

    /// Whether a particle follows the sound that the noun ends in.
    private static boolean agrees(String noun, String typed) {
        boolean closed = (noun.charAt(noun.length() - 1) - 0xAC00) % 28 > 0;
        String particle = typed.substring(noun.length());
        return particle.equals("입니다") || (closed ? "은이을이에요" : "는가를예요").contains(particle);
    }
}
