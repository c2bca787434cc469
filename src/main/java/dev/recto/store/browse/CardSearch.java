package dev.recto.store.browse;

import dev.recto.model.DeckId;
import dev.recto.store.search.Query;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Which cards or notes to list, and how.
///
/// @param query what is looked for; a note is found where one of its cards is
/// @param deck only in this deck and below it, or null for all
/// @param unit what the rows are
/// @param sort in which order
/// @param descending whether the other way round; what has no value comes last in both
/// @param today the study day, from which days are counted
public record CardSearch(
        Query query,
        @Nullable DeckId deck,
        Unit unit,
        CardSort sort,
        boolean descending,
        LocalDate today) {

    /// Cards in the order in which they were added.
    public static CardSearch of(Query query, LocalDate today) {
        return new CardSearch(query, null, Unit.CARDS, CardSort.ADDED, false, today);
    }

    /// All cards of a deck and below it.
    public static CardSearch in(DeckId deck, LocalDate today) {
        return of(Query.EVERYTHING, today).within(deck);
    }

    public CardSearch withQuery(Query now) {
        return new CardSearch(now, deck, unit, sort, descending, today);
    }

    public CardSearch within(@Nullable DeckId now) {
        return new CardSearch(query, now, unit, sort, descending, today);
    }

    public CardSearch withUnit(Unit now) {
        return new CardSearch(query, deck, now, sort, descending, today);
    }

    public CardSearch withSort(CardSort now, boolean nowDescending) {
        return new CardSearch(query, deck, unit, now, nowDescending, today);
    }

    public CardSearch withToday(LocalDate now) {
        return new CardSearch(query, deck, unit, sort, descending, now);
    }
}
