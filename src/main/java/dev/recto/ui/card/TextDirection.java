package dev.recto.ui.card;

import static javafx.geometry.NodeOrientation.LEFT_TO_RIGHT;
import static javafx.geometry.NodeOrientation.RIGHT_TO_LEFT;

import javafx.geometry.NodeOrientation;

/// Which way a text runs, told as the Unicode bidirectional algorithm tells it for a paragraph: by
/// its first letter that has a direction.
public final class TextDirection {
    private TextDirection() {}

    /// The way of a text.
    public static NodeOrientation of(String words) {
        return words.codePoints()
                .mapToObj(TextDirection::of)
                .filter(direction -> direction != NodeOrientation.INHERIT)
                .findFirst()
                .orElse(LEFT_TO_RIGHT);
    }

    private static NodeOrientation of(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    RIGHT_TO_LEFT;
            default -> NodeOrientation.INHERIT;
        };
    }
}
