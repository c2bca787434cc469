package dev.recto.transfer.text;

/// A line of the source.
///
/// @param raw as the source has it, with tabs and marks
/// @param text cleaned: invisible signs gone, every kind of blank a plain one, none at the ends;
///   tabs stay
/// @param indent how many blanks stood before the text
record SourceLine(String raw, String text, int indent) {

    boolean blank() {
        return text.isEmpty();
    }

    /// Whether it is a rule: at least three equal signs and nothing else, or the line below the
    /// head of a Markdown table.
    boolean rule() {
        if (text.startsWith("|") && text.contains("-")) {
            return text.chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
        }
        if (text.length() < 3) {
            return false;
        }
        char sign = text.charAt(0);
        if ("-_=*~–—".indexOf(sign) < 0) {
            return false;
        }
        return text.chars().allMatch(c -> c == sign || c == ' ');
    }
}
