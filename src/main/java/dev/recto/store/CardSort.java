package dev.recto.store;

/// An order of cards or notes.
public enum CardSort {
    /// The order in which the notes were added.
    ADDED("", ""),
    /// By what is asked.
    FRONT(
            "CASE WHEN note.kind = 'BASIC' AND card.ordinal = 1 THEN note.back ELSE note.headline"
                    + " END COLLATE NOCASE",
            "note.headline COLLATE NOCASE"),
    /// By the answer.
    BACK(
            "CASE WHEN note.kind = 'BASIC' AND card.ordinal = 1 THEN note.headline ELSE "
                    + CardSort.ANSWER
                    + " END COLLATE NOCASE",
            CardSort.ANSWER + " COLLATE NOCASE"),
    /// By the name of the deck.
    DECK(CardSort.NAME, CardSort.NAME),
    /// By the first tag.
    TAGS(CardSort.TAG, CardSort.TAG),
    /// By the day on which they are due.
    DUE("memory.due", "min(due)"),
    /// By the days between two reviews; of notes the shortest.
    INTERVAL("memory.interval", "min(interval)"),
    /// By the ease; of notes the least.
    EASE("memory.ease", "min(ease)"),
    /// By the number of reviews; of notes all together.
    REVIEWS("memory.reviews", "sum(reviews)"),
    /// By the number of lapses; of notes all together.
    LAPSES("memory.lapses", "sum(lapses)"),
    /// By the file they were imported from, and the place in it.
    SOURCE("note.source_file, note.source_first", "note.source_file, note.source_first");

    private static final String ANSWER =
            """
            CASE note.kind WHEN 'BASIC' THEN note.back WHEN 'CLOZE' THEN note.cloze ELSE
            (SELECT text FROM list_item WHERE list_item.note = note.id AND position = 0) END
            """;
    private static final String NAME = "(SELECT folded FROM deck WHERE deck.id = note.deck)";
    private static final String TAG =
            """
            (SELECT min(name) FROM note_tag JOIN tag ON tag.id = note_tag.tag
            WHERE note_tag.note = note.id)
            """;

    private final String ofCard;
    private final String ofNote;

    CardSort(String ofCard, String ofNote) {
        this.ofCard = ofCard;
        this.ofNote = ofNote;
    }

    /// The terms of an `ORDER BY`, the last of which tell every two rows apart.
    ///
    /// @param note the number of the note, from the table that leads the search: what comes out of
    ///   it in order need not be sorted
    String terms(Unit unit, boolean descending, String note) {
        String direction = descending ? " DESC" : " ASC";
        String last =
                unit == Unit.CARDS
                        ? note + direction + ", card.ordinal" + direction
                        : "note.id" + direction;
        String first = unit == Unit.CARDS ? ofCard : ofNote(ofNote);
        return first.isEmpty() ? last : first + direction + " NULLS LAST, " + last;
    }

    private static String ofNote(String term) {
        return term.matches("(min|sum)\\(\\w+\\)")
                ? "(SELECT "
                        + term
                        + " FROM card JOIN memory ON memory.card = card.id"
                        + " WHERE card.note = note.id)"
                : term;
    }

    /// Whether cards in this order need to look at their notes.
    boolean looksAtNotes() {
        return ofCard.contains("note.");
    }
}
