package dev.recto.transfer.text;

/// What stands at the beginning of a line and is not part of its text.
///
/// @param kind what sort of mark
/// @param sign the mark as written
/// @param number the number it counts, the level of a heading, or 0
record Mark(Kind kind, String sign, int number) {
    static final Mark NONE = new Mark(Kind.NONE, "", 0);

    enum Kind {
        NONE,
        /// A bullet, a hyphen, a plus, an equals sign, or a letter of a symbol font that looks like
        /// one.
        BULLET,
        NUMBER,
        LETTER,
        HEADING,
        QUESTION,
        ANSWER
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /// Whether it names the side that follows.
    boolean labels() {
        return kind == Kind.QUESTION || kind == Kind.ANSWER;
    }

    /// Whether a line with this mark can be an item of a list.
    boolean lists() {
        return kind == Kind.BULLET || kind == Kind.NUMBER || kind == Kind.LETTER;
    }
}
