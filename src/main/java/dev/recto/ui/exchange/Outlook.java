package dev.recto.ui.exchange;

import dev.recto.store.Comparison;
import dev.recto.store.Comparison.Outcome;

/// What an import would do, counted in cards.
///
/// @param added how many cards are new to the library
/// @param updated how many cards have another text then; they keep their schedule
/// @param unchanged how many the library has as they are
/// @param kept how many stay as the learner wrote them, though the file says otherwise
record Outlook(int added, int updated, int unchanged, int kept) {
    static Outlook of(Comparison comparison) {
        return new Outlook(
                cards(comparison, Outcome.ADDED),
                cards(comparison, Outcome.UPDATED),
                cards(comparison, Outcome.UNCHANGED),
                cards(comparison, Outcome.KEPT));
    }

    /// Whether it would change anything.
    boolean worthwhile() {
        return added + updated > 0;
    }

    /// Whether everything is new to the library.
    boolean onlyAdds() {
        return updated + unchanged + kept == 0;
    }

    private static int cards(Comparison comparison, Outcome outcome) {
        return comparison.notes().stream()
                .filter(note -> note.outcome() == outcome)
                .mapToInt(note -> note.draft().note().ordinals().size())
                .sum();
    }
}
