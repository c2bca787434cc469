package dev.recto.ui.card;

import dev.recto.model.MediaNames;

import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import java.util.Locale;

/// How large a text is set. The sizes themselves are in `card.css`.
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

    /// The size that makes a word fill its card and keeps a page readable. Pictures beside it
    /// change nothing.
    static TextSize of(Node tree, String words) {
        int paragraphs = 0;
        for (Node block = tree.getFirstChild(); block != null; block = block.getNext()) {
            if (!(block instanceof Paragraph)) {
                return BODY;
            }
            paragraphs += isPicture(block) ? 0 : 1;
        }
        if (paragraphs > 1) {
            return BODY;
        }
        int width = words.codePoints().map(TextSize::width).sum();
        return width <= LONGEST_DISPLAY ? DISPLAY : width <= LONGEST_TITLE ? TITLE : BODY;
    }

    private static boolean isPicture(Node paragraph) {
        return paragraph.getFirstChild() instanceof Image image
                && paragraph.getLastChild() == image
                && !MediaNames.isSound(image.getDestination());
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
