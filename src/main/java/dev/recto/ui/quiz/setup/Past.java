package dev.recto.ui.quiz.setup;

import dev.recto.model.DeckId;
import dev.recto.store.Library;
import dev.recto.store.deck.DeckStatus;
import dev.recto.store.quiz.Learning;
import dev.recto.store.quiz.MatchBest;
import dev.recto.store.quiz.QuizScope;
import dev.recto.store.quiz.QuizScore;
import dev.recto.ui.quiz.ScopeText;
import dev.recto.ui.quiz.plan.QuizPlan;
import dev.recto.ui.quiz.test.DraftText;
import dev.recto.ui.quiz.test.TestDraft;
import dev.recto.ui.quiz.test.TestPage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What was done before: what can be taken up again, and how it went.
///
/// @param learning the sittings of Learn that are unfinished, the last one first
/// @param test a test that is under way
/// @param bests the shortest times of matching what is chosen, the most pairs first
/// @param histories the scores of the decks chosen
record Past(
        List<Sitting> learning,
        Optional<TestDraft> test,
        List<MatchBest> bests,
        List<History> histories) {
    static final Past NONE = new Past(List.of(), Optional.empty(), List.of(), List.of());

    private static final int MOST = 6;
    private static final int MOST_PAIRS = 6;

    Past {
        learning = List.copyOf(learning);
        bests = List.copyOf(bests);
        histories = List.copyOf(histories);
    }

    /// A sitting of Learn that was left.
    record Sitting(QuizScope scope, Learning state) {}

    /// The scores of a deck, oldest first.
    record History(String deck, List<QuizScore> scores) {
        History {
            scores = List.copyOf(scores);
        }
    }

    static Past read(Library library, Shelf shelf, QuizPlan plan) {
        String scope = ScopeText.of(plan.scope());
        return new Past(
                library.quizzes().unfinished().stream()
                        .flatMap(Past::sitting)
                        .filter(sitting -> shelf.present(sitting.scope).equals(sitting.scope))
                        .limit(MOST)
                        .toList(),
                library.recall(TestPage.KEPT).flatMap(DraftText::read),
                IntStream.rangeClosed(1, MOST_PAIRS)
                        .map(pairs -> MOST_PAIRS + 1 - pairs)
                        .mapToObj(pairs -> library.quizzes().best(scope, pairs))
                        .flatMap(Optional::stream)
                        .toList(),
                histories(library, shelf, plan.scope().decks()));
    }

    private static Stream<Sitting> sitting(Learning learning) {
        return ScopeText.read(learning.scope()).map(scope -> new Sitting(scope, learning)).stream();
    }

    private static List<History> histories(Library library, Shelf shelf, Set<DeckId> chosen) {
        var histories = new ArrayList<History>();
        for (DeckStatus deck : shelf.decks()) {
            boolean wanted =
                    chosen.isEmpty()
                            ? deck.deck().parent() == null
                            : chosen.contains(deck.deck().id());
            List<QuizScore> scores =
                    wanted ? library.quizzes().scores(deck.deck().id()) : List.of();
            if (!scores.isEmpty()) {
                histories.add(new History(deck.deck().name(), scores));
            }
        }
        histories.sort((a, b) -> b.scores.getLast().at().compareTo(a.scores.getLast().at()));
        return histories.subList(0, Math.min(MOST, histories.size()));
    }
}
