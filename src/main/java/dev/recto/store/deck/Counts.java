package dev.recto.store.deck;

import dev.recto.model.Maturity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How many cards, on one study day.
///
/// @param newToday never answered, to be introduced on the day: within the daily limits, less what
///   was introduced already, and one per note, since siblings are kept apart
/// @param dueToday due on the day or before it: within the daily limits, less what was done
/// @param newCards all that were never answered and may be asked
/// @param dueCards all that are due and may be asked
/// @param cards all cards
/// @param suspended those kept out of study
/// @param known all cards by how well they are known; every key is there
public record Counts(
        int newToday,
        int dueToday,
        int newCards,
        int dueCards,
        int cards,
        int suspended,
        Map<Maturity, Integer> known) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, Map.of());

    public Counts {
        var all = new EnumMap<Maturity, Integer>(Maturity.class);
        for (Maturity maturity : Maturity.values()) {
            all.put(maturity, known.getOrDefault(maturity, 0));
        }
        known = Collections.unmodifiableMap(all);
    }

    /// How many cards there are to study on the day.
    public int today() {
        return newToday + dueToday;
    }

    Counts withToday(int newCardsToday, int dueCardsToday) {
        return new Counts(
                newCardsToday, dueCardsToday, newCards, dueCards, cards, suspended, known);
    }

    Counts lessDue(int count) {
        return withToday(newToday, dueToday - count);
    }

    /// The counts of two decks together.
    public Counts plus(Counts other) {
        var both = new EnumMap<>(known);
        other.known.forEach((maturity, count) -> both.merge(maturity, count, Integer::sum));
        return new Counts(
                newToday + other.newToday,
                dueToday + other.dueToday,
                newCards + other.newCards,
                dueCards + other.dueCards,
                cards + other.cards,
                suspended + other.suspended,
                both);
    }
}
