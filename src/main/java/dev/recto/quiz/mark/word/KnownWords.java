package dev.recto.quiz.mark.word;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words that exist. A typed word that is one of them, and not the one expected, is no slip.
public final class KnownWords {
    /// The words of each list in order, between blanks: cutting them apart would take longer than
    /// all that is ever looked up.
    private static final List<String> LISTS =
            Stream.of("words.txt", "terms.txt")
                    .map(name -> String.join(" ", WordList.lines(name)))
                    .toList();

    /// The end of a word that took an s as English words do; *taxs* is none.
    private static final Pattern PLURAL = Pattern.compile("(?:[^sxzhy]|[tpg]h|[aeo]y)s$");

    private KnownWords() {}

    /// Whether a word in lower case is known, itself or as a plural.
    public static boolean contains(String word) {
        return isListed(word)
                || PLURAL.matcher(word).find() && isListed(word.substring(0, word.length() - 1));
    }

    private static boolean isListed(String word) {
        return LISTS.stream().anyMatch(list -> holds(list, word));
    }

    private static boolean holds(String list, String word) {
        int low = 0;
        int high = list.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int start = list.lastIndexOf(' ', middle - 1) + 1;
            int blank = list.indexOf(' ', middle);
            int end = blank < 0 ? list.length() : blank;
            int order = list.substring(start, end).compareTo(word);
            if (order == 0) {
                return true;
            }
            low = order < 0 ? end + 1 : low;
            high = order > 0 ? start : high;
        }
        return false;
    }
}
