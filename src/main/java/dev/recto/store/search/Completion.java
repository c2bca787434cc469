package dev.recto.store.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What may come next while a search is typed.
public final class Completion {
    private static final int MOST = 12;

    /// In these a value needs quotation marks.
    private static final Pattern PARTED = Pattern.compile("[\\s()\"“”„]");

    private Completion() {}

    /// What may stand at a place of the text, the likeliest first. Where nothing has been begun
    /// these are the keys.
    ///
    /// @param caret the place, counted in characters from 0
    public static List<Suggestion> at(String text, int caret, Vocabulary vocabulary) {
        Optional<Token> begun =
                new Lexer(text, new ArrayList<>())
                        .tokens().stream()
                                .filter(token -> token.from() < caret && caret <= token.to())
                                .findFirst();
        if (begun.isEmpty()) {
            return keys(caret, caret, "");
        }
        Token token = begun.get();
        return switch (token.kind()) {
            case CONDITION ->
                    Key.of(token.key())
                            .map(key -> values(token, key, vocabulary.of(key)))
                            .orElse(List.of());
            case WORD, OR, AND, NOT -> keys(token.from(), token.to(), token.text());
            case OPEN, MINUS -> keys(caret, caret, "");
            case CLOSE, QUOTED, EXACT -> List.of();
        };
    }

    private static List<Suggestion> keys(int from, int to, String begun) {
        String letters = Folding.of(begun);
        return Arrays.stream(Key.values())
                .filter(key -> key.word().startsWith(letters))
                .map(key -> key.word() + (key.figure().isPresent() ? "<" : ":"))
                .map(word -> new Suggestion(from, to, word, word))
                .toList();
    }

    private static List<Suggestion> values(Token token, Key key, List<String> values) {
        String letters = Folding.of(token.text());
        return values.stream()
                .filter(value -> Folding.of(value).contains(letters))
                .sorted(Comparator.comparing(value -> !begins(value, letters)))
                .limit(MOST)
                .map(value -> suggestion(token, key, value))
                .toList();
    }

    private static Suggestion suggestion(Token token, Key key, String value) {
        return new Suggestion(token.from(), token.to(), condition(key, value) + " ", value);
    }

    /// A condition as it is typed.
    public static String condition(Key key, String value) {
        return key.word() + ":" + (PARTED.matcher(value).find() ? '"' + value + '"' : value);
    }

    /// Whether a name or a part of its path begins with letters.
    private static boolean begins(String value, String letters) {
        return Stream.of(Folding.of(value).split("::")).anyMatch(name -> name.startsWith(letters));
    }

    /// Something that may stand in a search.
    ///
    /// @param from where it begins
    /// @param to the end of what it replaces
    /// @param text what is put there
    /// @param label how it is shown in a list
    public record Suggestion(int from, int to, String text, String label) {
        /// The text of a search with this in it.
        public String in(String search) {
            return search.substring(0, from) + text + search.substring(to).stripLeading();
        }
    }
}
