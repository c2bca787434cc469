package dev.recto.transfer.text.weigh;

import dev.recto.transfer.text.Separator;
import dev.recto.transfer.text.line.Mark;
import dev.recto.transfer.text.piece.Cut;
import dev.recto.transfer.text.piece.Piece;
import dev.recto.transfer.text.word.Shape.Trait;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What it costs to take each piece for a whole card, and what its separators ask to be explained
/// where it is taken for anything else.
final class Dividing {
    /// So many lines in a row with one separator are no accident.
    private static final int FEWEST_NEARBY = 2;

    private static final double MOST_NEARBY = 0.8;

    /// A front before a separator that only some lines have is short.
    private static final int SHORT = 6;

    /// A text with separators of its own hardly uses others.
    private static final float FOREIGN = 4;

    /// What it tells more than another separator that many statements are judged.
    private static final float CLEAR = 1.5f;

    /// What it costs that nothing stands behind a separator.
    private static final float EMPTY = 2.5f;

    private final List<Piece> pieces;
    private final Habits habits;
    private final float[] cost;
    private final float[] leftOver;
    private final boolean[] custom;
    private final @Nullable Cut[] cuts;

    /// Whether the text has separators of its own, so that a line without one goes on.
    private final boolean customText;

    Dividing(List<Piece> pieces, Habits habits) {
        this.pieces = pieces;
        this.habits = habits;
        int n = pieces.size();
        cost = new float[n];
        leftOver = new float[n];
        custom = new boolean[n];
        cuts = new Cut[n];
        customText = habits.share(Separator.CUSTOM) > 0.4;
        for (int i = 0; i < n; i++) {
            divide(i, pieces.get(i));
        }
    }

    /// The best way to divide a piece into two sides, or null.
    @Nullable Cut cut(int piece) {
        return cuts[piece];
    }

    /// What that way costs.
    float cost(int piece) {
        return cost[piece];
    }

    /// What the separators of a piece cost in a reading that does not explain them.
    float leftOver(int piece) {
        return leftOver[piece];
    }

    /// Whether a piece lacks the separator that the text has made its own.
    boolean lacksOwn(int piece) {
        return customText && !custom[piece];
    }

    private void divide(int i, Piece piece) {
        cost[i] = Costs.NEVER;
        double most = 0;
        boolean foreign = customText && piece.cuts().stream().noneMatch(Dividing::isCustom);
        boolean settled = piece.cuts().stream().anyMatch(c -> habits.share(c.separator()) > 0.5);
        for (Cut cut : piece.cuts()) {
            custom[i] |= isCustom(cut);
            double share = habits.share(cut.separator());
            double near = settled ? 0 : nearby(i, cut.separator());
            boolean item = piece.mark().is(Mark.Kind.BULLET);
            boolean accidental = item && cut.separator() != Separator.BOLD;
            most =
                    Math.max(
                            most,
                            evidence(cut.separator(), accidental ? share : Math.max(share, near)));
            share = Math.max(share, near);
            float price =
                    certainty(cut.separator()) * (float) -Math.log(0.9 * share + 0.02)
                            + doubt(cut.separator()) * (float) (1 - share)
                            + (cut.separator() == Separator.VERDICT ? 0 : sides(cut));
            price += foreign ? FOREIGN : -neatness(cut);
            price -= cut.separator() == Separator.VERDICT ? CLEAR * (float) share : 0;
            if (price < cost[i]) {
                cost[i] = price;
                cuts[i] = cut;
            }
        }
        leftOver[i] = (float) (3.5 * most * most);
    }

    /// A name of a few words, and what it means in more of them.
    private static float neatness(Cut cut) {
        boolean name = cut.frontShape().words() <= 3 && !cut.frontShape().has(Trait.LOWER_FIRST);
        int words = cut.backShape().words();
        return !name || words < 5 ? 0 : words < 10 ? 0.7f : 1.2f;
    }

    /// Whether a piece is a name and, in the midst of a sentence, what it means.
    boolean defines(int piece) {
        Cut cut = cuts[piece];
        return cut != null && neatness(cut) > 0 && cut.backShape().has(Trait.LOWER_FIRST);
    }

    private float sides(Cut cut) {
        float back = cut.back().isEmpty() ? EMPTY : habits.sides().asBack(cut.backShape());
        return habits.sides().asFront(cut.frontShape()) + back;
    }

    private static boolean isCustom(Cut cut) {
        return cut.separator() == Separator.CUSTOM;
    }

    /// How much a separator asks to be explained.
    private static double evidence(Separator separator, double share) {
        return strength(separator) > 1 && share > 0.08 ? 0.3 + 0.9 * share : share;
    }

    /// How certainly a separator is one where it stands.
    private static float doubt(Separator separator) {
        return switch (separator) {
            case CUSTOM, DOUBLE_COLON, TAB, LABEL -> -1.5f;
            case BOLD, ARROW, PIPE -> -0.7f;
            case DASH, EQUALS -> 0.2f;
            case COLON, QUESTION_MARK -> 0.4f;
            case VERDICT -> -0.7f;
            case WORD_CLASS -> 0.2f;
            case COLUMN, COMMA, SEMICOLON, FULL_STOP -> 1;
        };
    }

    /// The part of the lines around a piece that has the same separator: a text may change its
    /// ways.
    private double nearby(int i, Separator separator) {
        Mark mark = pieces.get(i).mark();
        if (!mark.is(Mark.Kind.NONE) && !mark.is(Mark.Kind.BULLET) && !mark.is(Mark.Kind.NUMBER)) {
            return 0;
        }
        int before = run(i, -1, separator);
        int after = run(i, 1, separator);
        int run = before + 1 + after;
        return run < FEWEST_NEARBY ? 0 : Math.min(MOST_NEARBY, 0.2 * run);
    }

    /// How many plain lines in a row from a piece on have a separator with a text behind it.
    private int run(int i, int step, Separator separator) {
        int length = 0;
        for (int k = i + step;
                k >= 0 && k < pieces.size() && length < FEWEST_NEARBY + 2;
                k += step) {
            Piece piece = pieces.get(k);
            boolean same =
                    alike(piece.mark(), pieces.get(i).mark())
                            && piece.cuts().stream()
                                    .anyMatch(
                                            c ->
                                                    c.separator() == separator
                                                            && isShort(c)
                                                            && divides(c));
            if (!same) {
                break;
            }
            length++;
        }
        return length;
    }

    /// A colon at the end announces what follows; other signs wait for the other side.
    private static boolean divides(Cut cut) {
        return !cut.back().isEmpty() || cut.separator() != Separator.COLON;
    }

    private static boolean isShort(Cut cut) {
        return cut.frontShape().words() <= SHORT
                || cut.separator() == Separator.VERDICT
                || cut.frontShape().has(Trait.ASKS);
    }

    private static boolean alike(Mark one, Mark other) {
        return one.equals(other) || one.is(Mark.Kind.NUMBER) && other.is(Mark.Kind.NUMBER);
    }

    /// Signs that nobody writes by accident need no company to be believed.
    private static float certainty(Separator separator) {
        return strength(separator) > 1 ? 0.5f : separator == Separator.QUESTION_MARK ? 0.6f : 1;
    }

    private static double strength(Separator separator) {
        return switch (separator) {
            case CUSTOM, DOUBLE_COLON, TAB, LABEL, BOLD, VERDICT -> 1.2;
            default -> 1;
        };
    }
}
