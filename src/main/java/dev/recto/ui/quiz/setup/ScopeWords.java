package dev.recto.ui.quiz.setup;

import dev.recto.model.Tag;
import dev.recto.store.quiz.QuizScope;
import dev.recto.ui.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a quiz asks, in words.
final class ScopeWords {
    private static final String BETWEEN = ", ";
    private static final String THEN = "  ·  ";
    private static final int MOST_NAMES = 3;

    private final Words words;

    ScopeWords(Words words) {
        this.words = words;
    }

    /// The decks, the tags and the wishes.
    String of(QuizScope scope, Shelf shelf) {
        var parts = new ArrayList<String>();
        parts.add(decks(scope, shelf));
        if (!scope.tags().isEmpty()) {
            parts.add(
                    scope.tags().stream()
                            .map(Tag::name)
                            .sorted()
                            .collect(Collectors.joining(BETWEEN)));
        }
        if (scope.onlyDue()) {
            parts.add(words.get("setup.due"));
        }
        if (scope.onlyFlagged()) {
            parts.add(words.get("setup.flagged"));
        }
        if (scope.onlyMissed()) {
            parts.add(words.get("setup.missed"));
        }
        return String.join(THEN, parts);
    }

    private String decks(QuizScope scope, Shelf shelf) {
        if (scope.decks().isEmpty()) {
            return words.get("setup.allDecks");
        }
        List<String> names =
                shelf.decks().stream()
                        .filter(each -> scope.decks().contains(each.deck().id()))
                        .map(each -> each.deck().name())
                        .toList();
        return names.size() > MOST_NAMES
                ? words.get("setup.decks", names.size())
                : String.join(BETWEEN, names);
    }
}
