package dev.recto.transfer.text;

/// What can stand between the two sides of a card on one line, strongest sign first.
public enum Separator {
    /// Given by the learner, or a run of signs that no ordinary text has, as `||`.
    CUSTOM,
    /// `::` or `:::`.
    DOUBLE_COLON,
    TAB,
    /// A question and an answer with their labels on one line.
    LABEL,
    /// Bold type ends.
    BOLD,
    /// `->`, `=>`, `→`.
    ARROW,
    /// A single `|`.
    PIPE,
    /// Two or more blanks, as in columns.
    COLUMN,
    /// `=` between blanks.
    EQUALS,
    /// Hyphen, en dash or em dash between blanks.
    DASH,
    COLON,
    /// The mark that ends a question, where the answer follows on the same line.
    QUESTION_MARK,
    /// The full stop after the headword of a glossary's entry.
    FULL_STOP,
    /// The kind of word in brackets, as `(adj.)`.
    WORD_CLASS,
    /// A statement ends, and *true* or *false* follows.
    VERDICT,
    /// A comma that no blank follows, as in CSV; quotation marks protect.
    COMMA,
    SEMICOLON
}
