package dev.recto.store.search;

/// A piece of a typed search, between blanks.
///
/// @param text its text: of a quoted one what is between the marks
/// @param sign between key and value: a colon or a comparison; otherwise empty
record Token(int from, int to, Kind kind, String key, String sign, String text) {
    enum Kind {
        OPEN,
        CLOSE,
        MINUS,
        NOT,
        OR,
        AND,
        /// A word.
        WORD,
        /// A text in quotation marks.
        QUOTED,
        /// A word or text after `=`.
        EXACT,
        /// A key with its value, which may be empty.
        CONDITION
    }
}
