package dev.recto.quiz.mark;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that exist. A typed word that is one of them, and not the one expected, is no slip.
final class KnownWords {
    private static final Set<String> WORDS =
            WordList.lines("words.txt").stream()
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toSet());

    private KnownWords() {}

    /// Whether a word in lower case is known, itself or by its stem: plurals and verb endings.
    static boolean contains(String word) {
        return WORDS.contains(word)
                || word.endsWith("s") && !word.endsWith("ss") && WORDS.contains(cut(word, 1, ""))
                || word.endsWith("es") && WORDS.contains(cut(word, 2, ""))
                || word.endsWith("ies") && WORDS.contains(cut(word, 3, "y"))
                || word.endsWith("ed")
                        && (WORDS.contains(cut(word, 1, "")) || WORDS.contains(cut(word, 2, "")))
                || word.endsWith("ing")
                        && (WORDS.contains(cut(word, 3, "")) || WORDS.contains(cut(word, 3, "e")))
                || word.endsWith("ment")
                        && (WORDS.contains(cut(word, 4, "")) || WORDS.contains(cut(word, 4, "e")))
                || word.endsWith("ly") && WORDS.contains(cut(word, 2, ""));
    }

    private static String cut(String word, int letters, String ending) {
        return word.substring(0, word.length() - letters) + ending;
    }
}
