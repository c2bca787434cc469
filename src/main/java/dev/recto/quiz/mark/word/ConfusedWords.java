package dev.recto.quiz.mark.word;

import java.util.HashSet;
import java.util.Set;

/// Words that are taken for each other. A line of the list holds words, or stems that any common
/// ending may follow.
public final class ConfusedWords {
    private static final Set<String> PAIRS = new HashSet<>();

    static {
        WordList.lines("confused.txt").forEach(ConfusedWords::add);
    }

    private ConfusedWords() {}

    private static void add(String line) {
        String[] words = line.split(" ");
        for (String a : words) {
            for (String b : words) {
                if (!a.equals(b)) {
                    PAIRS.add(a + " " + b);
                }
            }
        }
    }

    /// Whether two words, in lower case, are such a pair, with one ending on both or none.
    public static boolean are(String a, String b) {
        int common = 0;
        while (common < Math.min(a.length(), b.length())
                && a.charAt(a.length() - 1 - common) == b.charAt(b.length() - 1 - common)) {
            common++;
        }
        for (int ending = 0; ending <= common; ending++) {
            String one = a.substring(0, a.length() - ending);
            String other = b.substring(0, b.length() - ending);
            if (PAIRS.contains(one + " " + other)) {
                return true;
            }
        }
        return false;
    }
}
