package dev.recto.transfer.text.line;

/// What stands at the beginning of a line and is not part of its text.
///
/// @param kind what sort of mark
/// @param sign the mark as written
/// @param number the number it counts, the level of a heading, or 0
public record Mark(Kind kind, String sign, int number) {
    /// No mark at all.
    public static final Mark NONE = new Mark(Kind.NONE, "", 0);

    /// What a mark says of the text behind it.
    public enum Kind {
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

    /// Whether it is of this kind.
    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    /// Whether it names the side that follows.
    public boolean labels() {
        return kind == Kind.QUESTION || kind == Kind.ANSWER;
    }

    /// Whether a line with this mark can be an item of a list.
    public boolean lists() {
        return kind == Kind.BULLET || kind == Kind.NUMBER || kind == Kind.LETTER;
    }
}
