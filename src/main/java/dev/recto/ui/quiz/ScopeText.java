package dev.recto.ui.quiz;

import dev.recto.model.Tag;
import dev.recto.store.QuizScope;

import java.util.StringJoiner;
import java.util.stream.Collectors;

/// What a quiz asks, as one text: the same for the same scope, so that what was kept for it is
/// found again.
public final class ScopeText {
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
        return text.toString();
    }
}
