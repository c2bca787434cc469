package dev.recto.ui.card;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import java.util.Locale;

/// How large a text is set. The sizes themselves are in `recto.css`.
public enum TextSize {
    /// A word or a short sentence, large and alone in the middle.
    DISPLAY,
    /// A sentence or two, still centred.
    TITLE,
    /// Everything longer or with a structure.
    BODY,
    /// What stands beside the matter itself.
    ASIDE;

    private static final int LONGEST_DISPLAY = 48;
    private static final int LONGEST_TITLE = 150;

    /// The size that makes a word fill its card and keeps a page readable.
    static TextSize of(Node tree, String words) {
        Node first = tree.getFirstChild();
        if (!(first instanceof Paragraph) || first.getNext() != null) {
            return BODY;
        }
        int width = words.codePoints().map(TextSize::width).sum();
        return width <= LONGEST_DISPLAY ? DISPLAY : width <= LONGEST_TITLE ? TITLE : BODY;
    }

    // Ideographs and syllabic signs take the room of two letters.
    private static int width(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> 1;
        };
    }

    String styleClass() {
        return "text-" + name().toLowerCase(Locale.ROOT);
    }
}
