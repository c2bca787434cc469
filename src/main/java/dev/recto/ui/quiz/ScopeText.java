package dev.recto.ui.quiz;

import dev.recto.model.DeckId;
import dev.recto.model.Tag;
import dev.recto.store.quiz.QuizScope;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a quiz asks, as one text: the same for the same scope, so that what was kept for it is
/// found again.
public final class ScopeText {
    private static final String SEARCH = ";search=";

    private ScopeText() {}

    /// The text of a scope.
    public static String of(QuizScope scope) {
        var text = new StringJoiner(";");
        text.add(
                scope.decks().stream()
                        .map(deck -> String.valueOf(deck.value()))
                        .sorted()
                        .collect(Collectors.joining(",", "decks=", "")));
        text.add(
                scope.tags().stream()
                        .map(Tag::name)
                        .sorted()
                        .collect(Collectors.joining(" ", "tags=", "")));
        if (scope.onlyDue()) {
            text.add("due");
        }
        if (scope.onlyFlagged()) {
            text.add("flagged");
        }
        if (scope.onlyMissed()) {
            text.add("missed");
        }
        // Last, since it may have any character.
        return scope.search().isBlank() ? text.toString() : text + SEARCH + scope.search().strip();
    }

    /// The scope of a text; empty where it is none.
    public static Optional<QuizScope> read(String text) {
        int end = text.indexOf(SEARCH);
        String search = end < 0 ? "" : text.substring(end + SEARCH.length());
        List<String> parts = List.of((end < 0 ? text : text.substring(0, end)).split(";"));
        try {
            var scope =
                    new QuizScope(
                            values(parts, "decks=", ",")
                                    .map(id -> new DeckId(Long.parseLong(id)))
                                    .collect(Collectors.toSet()),
                            values(parts, "tags=", " ").map(Tag::new).collect(Collectors.toSet()),
                            parts.contains("due"),
                            parts.contains("flagged"),
                            parts.contains("missed"),
                            search);
            return of(scope).equals(text) ? Optional.of(scope) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Stream<String> values(List<String> parts, String key, String between) {
        return parts.stream()
                .filter(part -> part.startsWith(key))
                .flatMap(part -> Stream.of(part.substring(key.length()).split(between)))
                .filter(value -> !value.isEmpty());
    }
}
