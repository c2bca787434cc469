package dev.recto.store.browse;

import java.util.List;

/// An order of cards or notes.
public enum CardSort {
    /// The order in which the notes were added.
    ADDED,
    /// By what is asked.
    FRONT(
            "CASE WHEN note.kind = 'BASIC' AND card.ordinal = 1 THEN "
                    + CardSort.ANSWER
                    + " ELSE note.headline END COLLATE NOCASE",
            "note.headline COLLATE NOCASE"),
    /// By the answer.
    BACK(
            "CASE WHEN note.kind = 'BASIC' AND card.ordinal = 1 THEN note.headline ELSE "
                    + CardSort.ANSWER
                    + " END COLLATE NOCASE",
            CardSort.ANSWER + " COLLATE NOCASE"),
    /// By the name of the deck.
    DECK(CardSort.NAME + "card.deck)", CardSort.NAME + "note.deck)"),
    /// By the first tag.
    TAGS(CardSort.TAG + "card.note)", CardSort.TAG + "note.id)"),
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
    SOURCE(List.of("note.source_file", "note.source_first"));

    // The words of a note: a line for its question, unless that is a picture without a word, then
    // those of its answer. A text with gaps is its own answer.
    private static final String ANSWER =
            """
            CASE WHEN note.kind = 'CLOZE' OR instr(ifnull(note.front, note.prompt), '![') > 0
                AND substr(note.words, 1, length(note.headline)) <> note.headline THEN note.words
            WHEN instr(note.words, char(10)) = 0 THEN ''
            ELSE substr(note.words, instr(note.words, char(10)) + 1) END
            """;
    private static final String NAME = "(SELECT folded FROM deck WHERE deck.id = ";
    private static final String TAG =
            """
            (SELECT min(name) FROM note_tag JOIN tag ON tag.id = note_tag.tag
            WHERE note_tag.note =\s\
            """;

    private final List<String> ofCard;
    private final List<String> ofNote;

    CardSort() {
        ofCard = List.of();
        ofNote = List.of();
    }

    CardSort(String ofCard, String ofNote) {
        this.ofCard = List.of(ofCard);
        this.ofNote = List.of(figure(ofNote));
    }

    CardSort(List<String> ofBoth) {
        ofCard = ofBoth;
        ofNote = ofBoth;
    }

    /// The terms of an `ORDER BY` that tell the order of two rows, the first that differs; none
    /// where it is that of their notes.
    List<String> terms(Unit unit) {
        return unit == Unit.CARDS ? ofCard : ofNote;
    }

    /// Whether cards in this order need to look at their notes.
    boolean looksAtNotes() {
        return ofCard.stream().anyMatch(term -> term.contains("note."));
    }

    private static String figure(String ofNote) {
        return ofNote.matches("(min|sum)\\(\\w+\\)")
                ? "(SELECT "
                        + ofNote
                        + " FROM card JOIN memory ON memory.card = card.id"
                        + " WHERE card.note = note.id)"
                : ofNote;
    }
}
