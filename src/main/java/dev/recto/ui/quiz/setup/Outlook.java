package dev.recto.ui.quiz.setup;

import dev.recto.model.DeckId;
import dev.recto.store.Library;
import dev.recto.store.quiz.QuizScope;
import dev.recto.ui.quiz.plan.QuizMode;
import dev.recto.ui.quiz.plan.QuizPlan;
import dev.recto.ui.quiz.plan.Quizzed;

import java.time.LocalDate;
import java.util.Set;

/// How many cards fit what is chosen, and where none does, why.
///
/// @param cards how many can be asked; where each note is asked once, its directions count as one
record Outlook(int cards, Lack lack) {
    /// Before it is known.
    static final Outlook UNKNOWN = new Outlook(0, Lack.UNKNOWN);

    /// Why no card fits.
    enum Lack {
        UNKNOWN,
        /// Some do.
        NOTHING,
        /// There are no cards in the decks chosen.
        CARDS,
        /// None of them has one of the tags.
        TAGS,
        /// None of them is due.
        DUE,
        /// None of them has a flag.
        FLAGS,
        /// None of them was missed when it was last asked.
        MISSES,
        /// Each wish can be met, but no card meets all.
        TOGETHER
    }

    /// Looks.
    static Outlook of(Library library, QuizPlan plan, LocalDate today) {
        int cards =
                plan.mode() == QuizMode.LEARN
                        ? library.quizzes().pool(plan.scope(), today).size()
                        : Quizzed.read(library, plan, today).size();
        return new Outlook(cards, cards > 0 ? Lack.NOTHING : why(library, plan.scope(), today));
    }

    /// Each wish is tried alone.
    private static Lack why(Library library, QuizScope scope, LocalDate today) {
        Set<DeckId> decks = scope.decks();
        if (none(library, new QuizScope(decks, Set.of(), false, false, false), today)) {
            return Lack.CARDS;
        }
        if (none(library, new QuizScope(decks, scope.tags(), false, false, false), today)) {
            return Lack.TAGS;
        }
        if (scope.onlyDue()
                && none(library, new QuizScope(decks, Set.of(), true, false, false), today)) {
            return Lack.DUE;
        }
        if (scope.onlyFlagged()
                && none(library, new QuizScope(decks, Set.of(), false, true, false), today)) {
            return Lack.FLAGS;
        }
        if (scope.onlyMissed()
                && none(library, new QuizScope(decks, Set.of(), false, false, true), today)) {
            return Lack.MISSES;
        }
        return Lack.TOGETHER;
    }

    private static boolean none(Library library, QuizScope scope, LocalDate today) {
        return library.quizzes().pool(scope, today).isEmpty();
    }
}
