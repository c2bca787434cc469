package dev.recto.ui.note;

/// A text with what is selected in it.
///
/// @param start where the selection begins
/// @param end where it ends; the same as start where only the caret stands there
record Passage(String text, int start, int end) {
    /// A text with the caret in it.
    static Passage at(String text, int caret) {
        return new Passage(text, caret, caret);
    }

    String before() {
        return text.substring(0, start);
    }

    String selected() {
        return text.substring(start, end);
    }

    String after() {
        return text.substring(end);
    }

    /// The text with something else in the place of the selection, which is selected then.
    Passage replaced(String by) {
        return new Passage(before() + by + after(), start, start + by.length());
    }

    /// The same selection less the blanks at its edges; without words, the word at the caret.
    Passage onWords() {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            while (from > 0 && isOfWord(text.charAt(from - 1))) {
                from--;
            }
            while (to < text.length() && isOfWord(text.charAt(to))) {
                to++;
            }
        }
        return new Passage(text, from, to);
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter)
                || Character.isSurrogate(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
