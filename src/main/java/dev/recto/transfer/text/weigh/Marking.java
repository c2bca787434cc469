package dev.recto.transfer.text.weigh;

import dev.recto.transfer.text.line.Mark;
import dev.recto.transfer.text.line.Marks;
import dev.recto.transfer.text.piece.Piece;
import dev.recto.transfer.text.word.Shape.Trait;

import java.util.List;

/// What marks say about the pieces that have them: whether a mark goes on with the list before it,
/// or counts the cards of the whole text.
final class Marking {
    private static final float APART = 1.5f;

    /// What it costs to take the head of a part of an outline for a front, and for an item.
    private static final float HEADS = -1;

    private static final float OUTDENTED = 3;

    /// In an outline one piece in so many has no mark, and one in any case: the title.
    private static final int PLAIN = 12;

    private final List<Piece> pieces;
    private final boolean[] counts;
    private final boolean outline;

    Marking(List<Piece> pieces) {
        this.pieces = pieces;
        outline = isOutline(pieces);
        counts = new boolean[pieces.size()];
        int last = 0;
        for (int i = 0; i < counts.length; i++) {
            Mark mark = pieces.get(i).mark();
            if (mark.is(Mark.Kind.NUMBER)) {
                counts[i] = mark.number() == last + 1 || mark.number() == 1;
                last = mark.number();
            }
        }
    }

    /// What speaks against a piece as an item of the list that it stands in.
    float asItem(int i) {
        Piece piece = pieces.get(i);
        if (!piece.mark().lists()) {
            return Float.POSITIVE_INFINITY;
        }
        return otherSign(i, piece)
                + outOfTurn(i, piece.mark())
                + apart(i, piece)
                + (asks(i) ? 1 : 0)
                + (heads(i) ? OUTDENTED : 0);
    }

    private boolean asks(int i) {
        return pieces.get(i).shape().has(Trait.QUESTION);
    }

    /// Whether a piece of an outline has others below it.
    private boolean heads(int i) {
        return outline
                && i + 1 < pieces.size()
                && !pieces.get(i).indented()
                && pieces.get(i + 1).indented();
    }

    /// Whether nearly all pieces are marked, and only their indentation tells which belong to
    /// which.
    private static boolean isOutline(List<Piece> pieces) {
        long plain = pieces.stream().filter(p -> !p.mark().lists()).count();
        long indented = pieces.stream().filter(Piece::indented).count();
        return plain <= 1 + pieces.size() / PLAIN && indented > 0;
    }

    /// What speaks against a piece with a mark as a front.
    float asFront(int i) {
        Mark mark = pieces.get(i).mark();
        return switch (mark.kind()) {
            case NUMBER -> counts[i] ? -0.7f : 0.5f;
            case BULLET, LETTER -> heads(i) ? HEADS : asks(i) ? 0 : 2;
            default -> Float.POSITIVE_INFINITY;
        };
    }

    /// Whether a piece is one of several items on a line, and not the first.
    boolean inline(int i) {
        return i > 0
                && pieces.get(i).mark().lists()
                && pieces.get(i - 1).mark().lists()
                && pieces.get(i - 1).line() == pieces.get(i).line();
    }

    /// Items of one list have one sign, all the more where several share a line; a line that ends
    /// in a colon announces a list within.
    private float otherSign(int i, Piece piece) {
        if (i == 0) {
            return 0;
        }
        Piece before = pieces.get(i - 1);
        boolean other =
                before.mark().is(Mark.Kind.BULLET)
                        && before.line() != piece.line()
                        && !before.shape().has(Trait.COLON_LAST)
                        && !piece.mark().sign().isEmpty()
                        && !before.mark().sign().isEmpty()
                        && !before.mark().sign().equals(piece.mark().sign());
        boolean below =
                Marks.BULLETS.contains(before.mark().sign())
                        && Marks.DASHES.contains(piece.mark().sign());
        return !other ? 0 : below ? 0.5f : inline(i - 1) ? 5 : 1.5f;
    }

    /// Items stand together, and below their prompt: a blank line where none stands above parts.
    private float apart(int i, Piece piece) {
        boolean loose = i == 0 || pieces.get(i - 1).blanks() > 0;
        return piece.blanks() > 0 && !loose ? APART : 0;
    }

    /// Numbered items stand in a row; a number that goes on after other lines counts cards.
    private float outOfTurn(int i, Mark mark) {
        boolean counted = mark.is(Mark.Kind.NUMBER) || mark.is(Mark.Kind.LETTER);
        if (!counted || mark.number() <= 1) {
            return 0;
        }
        if (i > 0 && pieces.get(i - 1).mark().lists()) {
            return 0;
        }
        return mark.is(Mark.Kind.NUMBER) ? 2.5f : 2;
    }
}
