package dev.recto.transfer.text.weigh;

import dev.recto.transfer.text.line.Mark;
import dev.recto.transfer.text.noise.Noise;
import dev.recto.transfer.text.piece.Piece;
import dev.recto.transfer.text.word.Shape;
import dev.recto.transfer.text.word.Shape.Trait;
import dev.recto.transfer.text.word.Words;

import java.util.List;

/// What lines look like that stand above cards.
final class Titles {
    /// A title has hardly more words.
    private static final int LONGEST = 12;

    /// What it tells that the first piece differs from nearly all others.
    private static final float ODD_ONE_OUT = 1.5f;

    private final Habits habits;

    Titles(Habits habits) {
        this.habits = habits;
    }

    /// What it costs to take the first piece for the title.
    float first(List<Piece> pieces, int at, float leftOver) {
        boolean apart = isApart(pieces, at);
        Piece first = pieces.get(at);
        boolean capital = habits.lowerFirst() > 0.6 && !first.shape().has(Trait.LOWER_FIRST);
        boolean unnumbered = habits.numbered() > 0.7 && !first.mark().is(Mark.Kind.NUMBER);
        boolean dateless = habits.digitFirst() > 0.7 && !first.shape().has(Trait.DIGIT_FIRST);
        return -0.6f
                + cost(first, 0.5f * leftOver)
                - (apart ? 0.7f : 0)
                - (capital ? ODD_ONE_OUT : 0)
                - (unnumbered || dateless ? ODD_ONE_OUT : 0);
    }

    /// Whether a blank line stands below a piece, or below the noise that follows it.
    private static boolean isApart(List<Piece> pieces, int at) {
        for (int i = at + 1; i < pieces.size(); i++) {
            if (pieces.get(i).blanks() > 0) {
                return true;
            }
            if (pieces.get(i).noise() >= Noise.LIKELY) {
                return false;
            }
        }
        return false;
    }

    /// What it costs to take a first piece that looks like a title for anything else.
    float unheeded(List<Piece> pieces, int at, float leftOver) {
        return Math.max(0, -0.5f * first(pieces, at, leftOver));
    }

    /// How badly a piece fits a title or a heading; negative where it fits well.
    ///
    /// @param leftOver what its separators would leave unexplained
    float cost(Piece piece, float leftOver) {
        Shape shape = piece.shape();
        Mark mark = piece.mark();
        float cost = leftOver;
        cost +=
                switch (mark.kind()) {
                    case NONE -> 0;
                    case HEADING ->
                            mark.number() < habits.headingLevel()
                                    ? -3
                                    : mark.number() == 1 ? -1 : 0.5f;
                    case NUMBER, LETTER -> 1;
                    default -> 5;
                };
        boolean sentence = shape.has(Trait.STOP_LAST) || shape.words() > LONGEST;
        cost += !sentence && Words.TITLES.countIn(piece.text()) > 0 ? -2.5f : 0;
        cost += shape.has(Trait.SEVERAL_SENTENCES) ? 1.5f : 0;
        cost += shape.words() > LONGEST ? 2.5f : shape.words() == 0 ? 3 : 0;
        cost += shape.has(Trait.STOP_LAST) ? 2 : 0;
        cost += shape.has(Trait.QUESTION) || shape.has(Trait.ASKS) ? 0.8f : 0;
        cost += shape.has(Trait.COLON_LAST) ? 1 : 0;
        cost += shape.has(Trait.LOWER_FIRST) ? 1 : 0;
        float contrast =
                mark.is(Mark.Kind.NUMBER) ? habits.numberedContrast() : habits.capitalsContrast();
        cost -= shape.has(Trait.CAPITALS) ? 0.5f + contrast : 0;
        return cost;
    }

    /// Whether a piece is the number of a chapter, a unit, a lesson.
    static boolean numbered(Piece piece) {
        String text = piece.text();
        return piece.shape().words() <= 6
                && piece.mark().is(Mark.Kind.NONE)
                && piece.cuts().isEmpty()
                && Words.TITLES.contains(Words.first(text))
                && text.chars().anyMatch(Character::isDigit);
    }
}
