package dev.recto.transfer.text.piece;

import dev.recto.transfer.text.Separator;
import dev.recto.transfer.text.word.Shape;

import java.util.List;

/// One way to divide a piece of text into the sides of a card.
///
/// @param separator what stands between the sides
/// @param front what stands before it
/// @param back what stands after it; empty where the source has nothing there
/// @param further more columns
/// @param frontShape what the front looks like
/// @param backShape what the back looks like
public record Cut(
        Separator separator,
        String front,
        String back,
        List<String> further,
        Shape frontShape,
        Shape backShape) {
    Cut(Separator separator, String front, String back, List<String> further) {
        this(separator, front, back, further, Shape.of(front), Shape.of(back));
    }

    Cut(Separator separator, String front, String back) {
        this(separator, front, back, List.of());
    }
}
