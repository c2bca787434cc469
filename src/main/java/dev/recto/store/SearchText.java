package dev.recto.store;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a learner types to find notes, in the language of FTS5.
final class SearchText {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SearchText() {}

    /// An expression for notes that have, for each word, one that begins with it. No character has
    /// a special meaning.
    static String expression(String typed) {
        return BLANKS.splitAsStream(typed.strip())
                .map(word -> '"' + word.replace("\"", "\"\"") + "\"*")
                .collect(Collectors.joining(" "));
    }
}
