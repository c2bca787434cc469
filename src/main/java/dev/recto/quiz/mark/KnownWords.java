package dev.recto.quiz.mark;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that exist. A typed word that is one of them, and not the one expected, is no slip.
final class KnownWords {
    private static final Set<String> WORDS =
            Stream.of("words.txt", "terms.txt")
                    .flatMap(name -> WordList.lines(name).stream())
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toSet());

    /// The end of a word that took an s as English words do; *taxs* is none.
    private static final Pattern PLURAL = Pattern.compile("(?:[^sxzhy]|[tpg]h|[aeo]y)s$");

    private KnownWords() {}

    /// Whether a word in lower case is known, itself or as a plural.
    static boolean contains(String word) {
        return WORDS.contains(word)
                || PLURAL.matcher(word).find()
                        && WORDS.contains(word.substring(0, word.length() - 1));
    }
}
