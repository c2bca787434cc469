package dev.recto.ui.exchange;

import dev.recto.store.imports.Comparison;
import dev.recto.store.imports.Comparison.Compared;
import dev.recto.store.imports.Comparison.Outcome;
import dev.recto.store.imports.Decision;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

/// What an import would do, counted in cards.
///
/// @param added how many cards are new to the library
/// @param updated how many cards have another text then; they keep their schedule
/// @param unchanged how many the library has as they are, or has enough of
/// @param kept how many stay as the learner wrote them, though the file says otherwise
record Outlook(int added, int updated, int unchanged, int kept) {
    /// @param decisions what the learner decided since of notes that are added, by their place
    static Outlook of(Comparison comparison, Map<Integer, Decision> decisions) {
        var cards = new EnumMap<Outcome, Integer>(Outcome.class);
        for (int i = 0; i < comparison.notes().size(); i++) {
            Compared note = comparison.notes().get(i);
            Outcome outcome = outcome(note.outcome(), decisions.get(i));
            cards.merge(outcome, note.draft().note().ordinals().size(), Integer::sum);
        }
        return new Outlook(
                cards.getOrDefault(Outcome.ADDED, 0),
                cards.getOrDefault(Outcome.UPDATED, 0),
                cards.getOrDefault(Outcome.UNCHANGED, 0) + cards.getOrDefault(Outcome.SKIPPED, 0),
                cards.getOrDefault(Outcome.KEPT, 0));
    }

    /// Whether it would change anything.
    boolean worthwhile() {
        return added + updated > 0;
    }

    /// Whether everything is new to the library.
    boolean onlyAdds() {
        return updated + unchanged + kept == 0;
    }

    private static Outcome outcome(Outcome compared, @Nullable Decision decision) {
        if (compared != Outcome.ADDED || decision == null) {
            return compared;
        }
        return switch (decision.choice()) {
            case SKIP -> Outcome.SKIPPED;
            case UPDATE -> Outcome.UPDATED;
            case KEEP_BOTH -> Outcome.ADDED;
        };
    }
}
