package dev.recto.store;

import dev.recto.model.DeckId;

import org.jspecify.annotations.Nullable;

/// Which cards to list, and how.
///
/// @param deck only those in this deck and below it, or null for all
/// @param text only those whose note has words that begin with each of these words, case and
///   accents aside; blank for all
/// @param sort in which order
/// @param descending whether the other way round
public record CardQuery(@Nullable DeckId deck, String text, Sort sort, boolean descending) {

    /// All cards of a deck and below it, in the order in which they were added.
    public static CardQuery of(DeckId deck) {
        return new CardQuery(deck, "", Sort.ADDED, false);
    }

    public CardQuery withText(String now) {
        return new CardQuery(deck, now, sort, descending);
    }

    public CardQuery withSort(Sort now, boolean nowDescending) {
        return new CardQuery(deck, text, now, nowDescending);
    }

    /// An order of cards.
    public enum Sort {
        /// The order in which they were added.
        ADDED("card.id"),
        /// By the headline of the note.
        HEADLINE("note.headline COLLATE NOCASE"),
        /// By the day on which they are due; new ones come last.
        DUE("ifnull(memory.due, 1 << 40)");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }
}
