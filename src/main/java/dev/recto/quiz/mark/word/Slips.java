package dev.recto.quiz.mark.word;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How far a word is from another in slips of the pen, and how many slips a word of its length may
/// carry. A slip that people often make (a letter doubled, two swapped, a vowel mistaken) weighs
/// less than another; all weights are in hundredths of a full edit.
public final class Slips {
    private static final int EDIT = 100;
    private static final int COMMON = 70;
    private static final int DOUBLED = 60;
    private static final Set<UnicodeScript> INFLECTING =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);
    private static final int FAR = 100_000;

    /// In a word so short, a letter may be lost or added within, not replaced.
    private static final int SHORT = 4;

    private static final String VOWELS = "aeiouyаеёиоуыэюяαεηιουωაეიოუաեէըիոօ";
    private static final Set<String> SOUND_ALIKE =
            Set.of(
                    "ck", "cs", "sz", "iy", "fv", "gj", "mn", "kq", "cq", "vw", "td", "bp", "бп",
                    "дт", "зс", "гк", "вф", "жш", "шщ", "xz", "bv", "िी", "ुू", "ेै", "ोौ", "बव",
                    "सश", "शष", "नण", "चछ");

    private static final Pattern DIGRAPHS = Pattern.compile("e[aei]|ie");
    private static final String KEYS =
            "qwertyuiop asdfghjkl zxcvbnm qazxswedcvfrtgbnhyujmkiolp йцукенгшщзхъ фывапролджэ"
                    + " ячсмитьбю";
    private static final Set<String> NEIGHBOURS =
            IntStream.range(1, KEYS.length())
                    .mapToObj(i -> KEYS.substring(i - 1, i + 1))
                    .collect(Collectors.toUnmodifiableSet());

    private Slips() {}

    /// What a word may carry, by its letters and script. Where a letter is a word (Chinese) or
    /// words of three letters are dense (Arabic), less is forgiven.
    public static int allowed(String word) {
        if (word.isEmpty()) {
            return 0;
        }
        UnicodeScript script = UnicodeScript.of(word.codePointAt(0));
        int length = word.codePointCount(0, word.length());
        return switch (script) {
            case LATIN, CYRILLIC, GREEK, GEORGIAN, ARMENIAN -> alphabetic(length);
            case HAN -> 0;
            case HANGUL -> length >= 4 ? EDIT : 0;
            case HIRAGANA, KATAKANA -> length >= 5 ? EDIT : 0;
            case DEVANAGARI, BENGALI, GUJARATI, GURMUKHI ->
                    length >= 6 ? EDIT : length >= 3 ? COMMON : 0;
            default -> length >= 6 ? EDIT : length >= SHORT ? DOUBLED : 0;
        };
    }

    private static int alphabetic(int length) {
        if (length < 4) {
            return 0;
        }
        if (length < 8) {
            return EDIT;
        }
        return length < 14 ? 2 * COMMON : 2 * EDIT;
    }

    /// Whether one of the slips that people often make turns one word into the other, but no letter
    /// is replaced.
    public static boolean isCommon(String expected, String typed) {
        return (expected.length() != typed.length() || sorted(expected).equals(sorted(typed)))
                && between(expected, typed, COMMON) <= COMMON;
    }

    private static String sorted(String word) {
        return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    /// The weight of the slips that turn one word into the other; more than `limit` where that is
    /// all one needs to know.
    public static int between(String expected, String typed, int limit) {
        String a = units(expected);
        String b = units(typed);
        if (Math.abs(a.length() - b.length()) * COMMON > limit) {
            return FAR;
        }
        if (single(a).equals(single(b))) {
            return a.equals(b) ? 0 : DOUBLED; // letters doubled in the wrong place
        }
        if (DIGRAPHS.matcher(a).replaceAll("ee").equals(DIGRAPHS.matcher(b).replaceAll("ee"))) {
            return COMMON; // one long vowel, spelt otherwise
        }
        if (areTwoExchanged(a, b)) {
            return EDIT;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 && j == 0 ? 0 : least(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    /// Whether two keys lie side by side on a keyboard.
    private static boolean areNeighbours(char one, char other) {
        return NEIGHBOURS.contains("" + one + other) || NEIGHBOURS.contains("" + other + one);
    }

    private static String single(String word) {
        return word.replaceAll("(.)\\1+", "$1");
    }

    /// Whether two letters that stand apart changed places: *glocuse* for *glucose*.
    private static boolean areTwoExchanged(String a, String b) {
        int[] places =
                a.length() != b.length()
                        ? new int[0]
                        : IntStream.range(0, a.length())
                                .filter(i -> a.charAt(i) != b.charAt(i))
                                .limit(3)
                                .toArray();
        return places.length == 2
                && a.length() > SHORT
                && a.charAt(places[0]) == b.charAt(places[1])
                && a.charAt(places[1]) == b.charAt(places[0]);
    }

    /// Hangul by its letters; ph as f.
    private static String units(String word) {
        if (!word.isEmpty() && UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.HANGUL) {
            return Normalizer.normalize(word, Normalizer.Form.NFD);
        }
        return word;
    }

    private static int least(int[][] cost, String a, String b, int i, int j) {
        int least = FAR;
        if (i > 0) {
            least = Math.min(least, cost[i - 1][j] + indel(a, i - 1, a.length()));
        }
        if (j > 0) {
            least = Math.min(least, cost[i][j - 1] + indel(b, j - 1, a.length()));
        }
        if (i > 0 && j > 0) {
            least = Math.min(least, cost[i - 1][j - 1] + replaced(a, b, i - 1, j - 1));
        }
        if (i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1)) {
            least = Math.min(least, cost[i - 2][j - 2] + COMMON);
        }
        if (i > 1 && j > 0 && isPh(a, i) && b.charAt(j - 1) == 'f') {
            least = Math.min(least, cost[i - 2][j - 1] + COMMON);
        }
        if (j > 1 && i > 0 && isPh(b, j) && a.charAt(i - 1) == 'f') {
            least = Math.min(least, cost[i - 1][j - 2] + COMMON);
        }
        return least;
    }

    private static boolean isPh(String word, int end) {
        return word.charAt(end - 2) == 'p' && word.charAt(end - 1) == 'h';
    }

    private static int indel(String word, int at, int length) {
        char c = word.charAt(at);
        boolean end = at == 0 || at == word.length() - 1;
        boolean doubled =
                at > 0 && word.charAt(at - 1) == c
                        || at + 1 < word.length() && word.charAt(at + 1) == c;
        boolean mute =
                at > 0
                        && (c == 'h'
                                || c == 'e' && end && length == SHORT && word.length() == length
                                || VOWELS.indexOf(c) >= 0 && word.length() > 7);
        return doubled || mute ? COMMON : end && length <= SHORT ? EDIT + COMMON : EDIT;
    }

    private static int replaced(String a, String b, int i, int j) {
        char one = a.charAt(i);
        char other = b.charAt(j);
        if (one == other) {
            return 0;
        }
        if (a.length() > 5
                && VOWELS.indexOf(one) >= 0
                && VOWELS.indexOf(other) >= 0
                && i > 0
                && i < a.length() - 1) {
            return COMMON;
        }
        if (SOUND_ALIKE.contains("" + one + other) || SOUND_ALIKE.contains("" + other + one)) {
            return COMMON;
        }
        if (a.length() <= SHORT) {
            return EDIT + COMMON;
        }
        if (i < a.length() - 1 && a.length() > 5 && areNeighbours(one, other)) {
            return EDIT;
        }
        // The first and the last letter are seldom mistaken by chance, endings carry grammar, and
        // nobody takes a vowel for a consonant.
        boolean vowel = VOWELS.indexOf(one) >= 0;
        boolean inflects = INFLECTING.contains(UnicodeScript.of(a.codePointAt(0)));
        boolean unlikely =
                i == 0 || i == a.length() - 1 && inflects || vowel != VOWELS.indexOf(other) >= 0;
        return unlikely ? EDIT + COMMON : EDIT;
    }
}
