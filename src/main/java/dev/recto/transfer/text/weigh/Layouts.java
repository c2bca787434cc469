package dev.recto.transfer.text.weigh;

import dev.recto.transfer.text.CardLayout;
import dev.recto.transfer.text.piece.Piece;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which layouts a text can have at all, by what some of its pieces have.
final class Layouts {
    private Layouts() {}

    /// The layouts that the pieces of a text allow.
    static Set<CardLayout> possible(List<Piece> pieces) {
        Set<CardLayout> layouts =
                EnumSet.of(
                        CardLayout.ALTERNATING,
                        CardLayout.DEFINITION_FIRST,
                        CardLayout.PROMPT_AND_LIST,
                        CardLayout.BLOCKS);
        for (Piece piece : pieces) {
            if (!piece.cuts().isEmpty()) {
                layouts.add(CardLayout.SEPARATED);
            }
            if (divides(piece)) {
                layouts.add(CardLayout.DIVIDED);
            }
            switch (piece.mark().kind()) {
                case HEADING -> layouts.add(CardLayout.HEADED);
                case QUESTION, ANSWER -> layouts.add(CardLayout.LABELLED);
                case NUMBER, LETTER, BULLET -> layouts.add(CardLayout.MARKED_FRONTS);
                default -> {}
            }
        }
        return layouts;
    }

    /// Whether a piece is nothing but the sign that parts two sides.
    static boolean divides(Piece piece) {
        return switch (piece.text()) {
            case "?", "??", "%", "%%" -> true;
            default -> false;
        };
    }
}
