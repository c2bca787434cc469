package dev.recto.store.search;

import dev.recto.model.Flag;

import java.util.List;

/// What is looked for among the cards.
public sealed interface Query {
    /// Every card.
    Query EVERYTHING = new All(List.of());

    /// Cards that all parts find; without parts, every card.
    record All(List<Query> parts) implements Query {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// Cards that at least one of the parts finds.
    record Any(List<Query> parts) implements Query {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// Cards that the part does not find.
    record Not(Query part) implements Query {}

    /// Cards of notes with a text.
    record Text(String text, Match match) implements Query {}

    /// Cards in a deck and the decks in it. The name is that of the deck alone, or with the decks
    /// above it and `::` between them; where no deck has it, it is the beginning of names.
    record InDeck(String name) implements Query {}

    /// Cards of notes with a tag or one below it (`a` takes in `a::b`); where no tag has the name,
    /// it is the beginning of names.
    record HasTag(String name) implements Query {}

    /// Cards of notes that were imported from a file with these letters in its name.
    record FromSource(String name) implements Query {}

    /// Cards in a state.
    record Is(State state) implements Query {}

    /// Cards with a flag.
    record Flagged(Flag flag) implements Query {}

    /// Cards of a kind of note.
    record OfKind(NoteKind kind) implements Query {}

    /// Cards of which a figure compares so with a number.
    ///
    /// @param number of the unit of the figure
    record Number(Figure figure, Comparison comparison, int number) implements Query {}

    /// How a text must stand in a note.
    enum Match {
        /// Its words follow one another, the last may go on; case and accents aside.
        BEGINNING,
        /// Its words follow one another and are whole; case and accents aside.
        PHRASE,
        /// Letter by letter as it is written.
        EXACT
    }

    /// A state of a card.
    enum State {
        /// Never answered.
        NEW,
        /// Comes back within the week.
        LEARNING,
        /// Comes back within three weeks.
        YOUNG,
        /// Comes back in three weeks or later.
        MATURE,
        /// To be asked today.
        DUE,
        /// Kept out of study.
        SUSPENDED,
        /// Put off.
        BURIED,
        /// With a flag of any colour.
        FLAGGED,
        /// Forgotten again and again.
        LEECH;

        /// From so many lapses on a card is a leech.
        public static final int LEECH_LAPSES = 8;
    }

    /// A kind of note.
    enum NoteKind {
        BASIC,
        LIST,
        CLOZE
    }

    /// A figure of a card.
    enum Figure {
        /// Days until it comes back, less than 0 where that day is past.
        DUE,
        /// Whole days since its note came into the library.
        ADDED,
        /// Days between its last review and the next.
        INTERVAL,
        /// The ease in hundredths.
        EASE,
        /// How many reviews changed its memory.
        REVIEWS,
        /// How often it was forgotten.
        LAPSES
    }

    /// How two numbers compare.
    enum Comparison {
        LESS("<"),
        AT_MOST("<="),
        EQUAL("="),
        AT_LEAST(">="),
        MORE(">");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /// As it is written, also in SQL.
        public String sign() {
            return sign;
        }
    }
}
