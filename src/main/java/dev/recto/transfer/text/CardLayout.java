package dev.recto.transfer.text;

/// How cards are written down in a text. One text may use several.
public enum CardLayout {
    /// A line for the front, a line for the back.
    ALTERNATING,
    /// A line for the back, then a line for the front.
    DEFINITION_FIRST,
    /// A front, then lines with marks; perhaps with plain lines or headings among them.
    PROMPT_AND_LIST,
    /// Front and back on one line, with a separator between them.
    SEPARATED,
    /// Each side begins with a label, as `Q:` and `A:`.
    LABELLED,
    /// A Markdown heading or a line in bold type is the front, what stands below it the back.
    HEADED,
    /// Cards are kept apart by blank lines; the first line of each is the front.
    BLOCKS,
    /// Only fronts have a number or another mark; what follows without one is the back.
    MARKED_FRONTS,
    /// A line with nothing but `?` or `%` stands between the sides.
    DIVIDED
}
