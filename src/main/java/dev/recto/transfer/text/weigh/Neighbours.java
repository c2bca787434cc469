package dev.recto.transfer.text.weigh;

import dev.recto.transfer.text.line.Mark;
import dev.recto.transfer.text.piece.Piece;
import dev.recto.transfer.text.word.Shape.Trait;

import java.util.List;

/// What the pieces right above and below one tell of it.
final class Neighbours {
    private final List<Piece> pieces;

    Neighbours(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /// Whether there is such a piece, and it goes on counting where the one above does.
    boolean counts(int i) {
        Mark mark = i < pieces.size() ? pieces.get(i).mark() : Mark.NONE;
        return i > 0
                && mark.is(Mark.Kind.NUMBER)
                && pieces.get(i - 1).mark().is(Mark.Kind.NUMBER)
                && mark.number() == pieces.get(i - 1).mark().number() + 1;
    }

    /// Whether lines were left out above a piece: sites write between cards rather than into them.
    boolean interrupted(int i) {
        Piece piece = pieces.get(i);
        Piece above = pieces.get(Math.max(0, i - 1));
        return i > 0 && piece.line() - above.line() - above.more() - 1 > piece.blanks();
    }

    /// Whether a piece only connects what stands around it, or the one above does.
    boolean connected(int i) {
        return pieces.get(i).connects() || i > 0 && pieces.get(i - 1).connects();
    }

    /// Whether items stand right above a piece.
    boolean below(int i) {
        return i > 0 && pieces.get(i).blanks() == 0 && pieces.get(i - 1).mark().lists();
    }

    /// Whether a question stands right below a piece.
    boolean asksBelow(int i) {
        return i + 1 < pieces.size() && pieces.get(i + 1).shape().has(Trait.QUESTION);
    }

    /// Whether an answer with a label stands right below a piece.
    boolean answeredBelow(int i) {
        return i + 1 < pieces.size() && pieces.get(i + 1).mark().is(Mark.Kind.ANSWER);
    }

    /// Whether a piece begins with a capital after a full stop above.
    boolean anew(int i) {
        boolean over = i > 0 && pieces.get(i - 1).shape().has(Trait.STOP_LAST);
        return over && !pieces.get(i).shape().has(Trait.LOWER_FIRST);
    }

    /// What two neighbours share speaks for their being sides of one card.
    float shared(int i) {
        return Math.min(1.2f, 0.4f * pieces.get(i).shared());
    }
}
