package dev.recto.ui.cards;

import dev.recto.store.browse.CardSort;

/// A column of a list of cards or notes.
public enum Column {
    FRONT(CardSort.FRONT, 19, true),
    BACK(CardSort.BACK, 19, true),
    DECK(CardSort.DECK, 11, false),
    TAGS(CardSort.TAGS, 10, false),
    DUE(CardSort.DUE, 9, true),
    INTERVAL(CardSort.INTERVAL, 7, false),
    EASE(CardSort.EASE, 5, false),
    REVIEWS(CardSort.REVIEWS, 6, false),
    LAPSES(CardSort.LAPSES, 6, false),
    ADDED(CardSort.ADDED, 9, false),
    SOURCE(CardSort.SOURCE, 12, false);

    private final CardSort sort;
    private final double width;
    private final boolean usual;

    Column(CardSort sort, double width, boolean usual) {
        this.sort = sort;
        this.width = width;
        this.usual = usual;
    }

    /// The order by this column.
    public CardSort sort() {
        return sort;
    }

    /// The usual width, in heights of the text.
    double width() {
        return width;
    }

    /// Whether it is shown as long as nothing was chosen.
    boolean usual() {
        return usual;
    }
}
