package dev.recto.quiz.mark.token;

import dev.recto.quiz.mark.word.Letters;
import dev.recto.quiz.mark.word.WordList;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The numbers up to 999 in the words of some languages besides English: *vierundzwanzig*,
/// *quatre-vingt-dix*, *είκοσι τέσσερα*.
public final class NumberNames {
    private static final Map<String, Integer> VALUES = new HashMap<>();
    private static final Set<String> AND =
            Set.of("und", "et", "y", "e", "en", "og", "och", "i", "и", "και");
    private static final List<String> INFIXES = List.of("und", "en", "och", "og");
    private static final int HUNDRED = 100;

    static {
        for (String line : WordList.lines("numbers.txt")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                VALUES.put(words[i], Integer.valueOf(words[0]));
            }
        }
    }

    private NumberNames() {}

    /// Whether one text is a number in figures and the other the same in words.
    public static boolean same(List<Token> answer, List<Token> given) {
        return means(answer, given) || means(given, answer);
    }

    private static boolean means(List<Token> words, List<Token> figures) {
        if (figures.size() != 1 || !figures.getFirst().raw().matches("\\d{1,3}")) {
            return false;
        }
        Integer value = value(words);
        return value != null && figures.getFirst().raw().equals(value.toString());
    }

    private static @Nullable Integer value(List<Token> words) {
        int sum = 0;
        int last = Integer.MAX_VALUE;
        for (Token word : words) {
            if (AND.contains(word.text()) && last < Integer.MAX_VALUE) {
                continue;
            }
            Integer value = value(Letters.bare(word.text()));
            if (value == null) {
                return null;
            }
            boolean times = value == HUNDRED && last < 10 || value == 20 && last == 4;
            boolean follows =
                    last >= HUNDRED
                            || last >= 20 && last % 10 == 0 && value < 20
                            || last == 10 && value > 6 && value < 10;
            if (!times && !follows) {
                return null;
            }
            sum = times ? sum - last + last * value : sum + value;
            last = times ? last * value : value;
        }
        return words.isEmpty() ? null : sum;
    }

    /// The value of a word, which may be made of ones and tens as in German or of tens and ones as
    /// in Italian.
    private static @Nullable Integer value(String word) {
        if (VALUES.containsKey(word)) {
            return VALUES.get(word);
        }
        for (int cut = 2; cut < word.length() - 1; cut++) {
            int first = VALUES.getOrDefault(word.substring(0, cut), -1);
            String rest = word.substring(cut);
            int ones = VALUES.getOrDefault(rest, HUNDRED);
            if (first >= 20 && first % 10 == 0 && ones < 10) {
                return first + ones;
            }
            for (String infix : INFIXES) {
                String end = rest.startsWith(infix) ? rest.substring(infix.length()) : "";
                int tens = VALUES.getOrDefault(end, 0);
                if (first > 0 && first < 10 && tens >= 20) {
                    return first + tens;
                }
            }
        }
        return null;
    }
}
