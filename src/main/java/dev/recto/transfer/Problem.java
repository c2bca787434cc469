package dev.recto.transfer;

/// A place in a material that could not be taken as it stands. Everything else was read.
///
/// @param line where, counted from 1; 0 where the whole material is meant
/// @param kind what is the matter
/// @param text what stands there, shortened to one line
public record Problem(int line, Kind kind, String text) {
    private static final int LONGEST = 160;

    /// What can be the matter. The words for it are chosen where it is shown.
    public enum Kind {
        /// There is a back without a front; the row was left out.
        EMPTY_FRONT,
        /// There is a front without a back; the row was left out.
        EMPTY_BACK,
        /// The row has more fields than the table has columns; they were joined to the last column
        /// where that is a text, otherwise the row was left out.
        TOO_MANY_FIELDS,
        /// The row has fewer fields than the table has columns; the missing ones are taken as
        /// empty.
        TOO_FEW_FIELDS,
        /// A quotation mark is opened and never closed; it was taken as a plain character.
        QUOTE_NOT_CLOSED,
        /// A text is longer than any side of a card may be; the note was left out.
        TOO_LONG,
        /// There are more decks or notes than can be read at once; from here on they were left out.
        TOO_MANY,
        /// Something has no meaning here, as a note of an unknown kind; it was left out.
        NOT_UNDERSTOOD,
        /// The material is damaged or cut off; what stands before this line was read.
        BROKEN_OFF,
        /// Characters that the character set does not know were replaced.
        DAMAGED_CHARACTERS,
        /// The same note stands in the material twice; the second one was left out.
        REPEATED,
        /// A picture or sound is none, is damaged or too large; it was left out.
        NO_MEDIUM,
        /// A note names a picture or sound that did not come along.
        MEDIUM_MISSING
    }

    public Problem {
        text = text.strip().replaceAll("\\s+", " ");
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST - 1) + "…";
        }
    }
}
