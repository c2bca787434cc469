package dev.recto.ui.quiz.plan;

import dev.recto.model.CardId;
import dev.recto.quiz.make.OptionHistory;
import dev.recto.quiz.question.Entry;
import dev.recto.store.Library;
import dev.recto.store.quiz.Offered;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// How the wrong options of a library's cards did in its quizzes so far.
public final class PastOptions implements OptionHistory {
    private final Map<Pair, Count> counts = new HashMap<>();

    private record Pair(CardId asked, CardId option) {}

    private PastOptions(Map<CardId, ? extends Collection<Offered>> offered) {
        offered.forEach(
                (asked, options) ->
                        options.forEach(
                                each ->
                                        counts.put(
                                                new Pair(asked, each.option()),
                                                new Count(each.times(), each.picked()))));
    }

    /// Reads how the options of these cards did.
    public static PastOptions read(Library library, Collection<CardId> asked) {
        return new PastOptions(library.quizzes().offered(asked));
    }

    @Override
    public Count of(Entry asked, Entry option) {
        return asked.card() == null || option.card() == null
                ? NONE.of(asked, option)
                : counts.getOrDefault(
                        new Pair(asked.card(), option.card()), NONE.of(asked, option));
    }
}
