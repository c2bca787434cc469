package dev.recto.transfer.text.weigh;

import dev.recto.transfer.text.CardLayout;
import dev.recto.transfer.text.Separator;
import dev.recto.transfer.text.line.Mark;
import dev.recto.transfer.text.piece.Cut;
import dev.recto.transfer.text.piece.Piece;
import dev.recto.transfer.text.word.Shape.Trait;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a text does again and again: which separators its lines have, where it leaves lines blank,
/// which layouts its cards have, what its sides look like. Guessed at first, then learned from the
/// best reading so far, so that the regular parts of a text decide over its doubtful ones.
public final class Habits {
    /// A heading has at most this many words.
    private static final int SHORT = 10;

    /// What a line tells of separators that may only continue the one before.
    private static final double GOING_ON = 0.2;

    /// Where more lines have a blank one before them, it tells nothing.
    private static final double DOUBLE_SPACED = 0.8;

    private static final double MOST_CONSTANT = 2.2;

    private final SideModel sides = new SideModel();
    private final Map<Separator, Double> shares = new EnumMap<>(Separator.class);
    private final double[] layouts = new double[CardLayout.values().length];
    private final int blockBreak;

    /// How many blank lines tell where a card begins.
    private final int gap;

    private final int headingLevel;
    private final float capitalsContrast;
    private final float numberedContrast;
    private final float blocks;
    private final double lowerFirst;
    private final float[] starting = new float[CardLayout.values().length];
    private final Contrast blank;
    private final Contrast indented;
    private final double numberedLines;
    private final double digitFirst;
    private final Contrast numbered = new Contrast(2, 0.1, 0.1);
    private double switches;
    private @Nullable CardLayout last;
    private double cards;
    private double lowerFronts;

    private Habits(List<Piece> pieces) {
        blockBreak = blockBreak(pieces);
        headingLevel = headingLevel(pieces);
        capitalsContrast = capitalsContrast(pieces, Mark.Kind.NONE);
        numberedContrast = capitalsContrast(pieces, Mark.Kind.NUMBER);
        lowerFirst = lowerFirst(pieces);
        digitFirst = share(pieces.stream(), pieces, p -> p.shape().has(Trait.DIGIT_FIRST));
        numberedLines = share(pieces.stream(), pieces, p -> p.mark().is(Mark.Kind.NUMBER));
        double spaced = share(pieces.stream(), pieces, p -> p.blanks() > 0);
        gap = spaced > DOUBLE_SPACED ? blockBreak : 1;
        double gaps = share(pieces.stream().skip(1), pieces, p -> p.blanks() >= gap);
        blank = new Contrast(8, gaps > 0.12 && gaps < 0.6 ? 0.65 : 0.3, 0.06);
        double inset = share(pieces.stream(), pieces, Piece::indented);
        indented =
                inset > 0.2 && inset < 0.85 ? new Contrast(8, 0.2, 0.6) : new Contrast(8, 0.1, 0.1);
        long breaks = pieces.stream().skip(1).filter(p -> p.blanks() >= blockBreak).count();
        blocks = breaks > 1 ? 0.3f : 3;
    }

    /// What can be counted before anything is read.
    public static Habits guessed(List<Piece> pieces) {
        Habits habits = new Habits(pieces);
        double lines = 0.5;
        Piece before = null;
        for (Piece piece : pieces) {
            boolean goesOn = before != null && before.next() == piece.line();
            before = piece;
            double weight = goesOn ? GOING_ON : 1;
            if (!piece.mark().is(Mark.Kind.ANSWER)) {
                lines += weight;
            }
            for (Cut cut : piece.cuts()) {
                boolean likely =
                        cut.frontShape().words() <= 12 || cut.frontShape().has(Trait.QUESTION);
                habits.shares.merge(
                        cut.separator(),
                        weight * (likely && !cut.back().isEmpty() ? 1 : 0.2),
                        Double::sum);
            }
        }
        double all = lines;
        habits.shares.replaceAll((separator, count) -> Math.min(1, count / all));
        return habits.settle();
    }

    /// What the best reading so far has shown.
    public static Habits learned(List<Piece> pieces, Reading reading) {
        Habits habits = new Habits(pieces);
        double separated = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (!reading.own(i)) {
                continue;
            }
            Piece piece = pieces.get(i);
            State state = reading.state(i);
            habits.learn(piece, state);
            Cut cut = reading.cut(i);
            if (cut != null) {
                separated++;
                habits.shares.merge(cut.separator(), 1.0, Double::sum);
                habits.sides.learnFront(cut.frontShape());
                if (!cut.back().isEmpty()) {
                    habits.sides.learnBack(cut.backShape());
                }
            }
        }
        double all = Math.max(1, separated + 0.35 * (habits.cards - separated));
        habits.shares.replaceAll((separator, count) -> count / all);
        return habits.settle();
    }

    private void learn(Piece piece, State state) {
        CardLayout layout = state.layout();
        if (layout == null) {
            return;
        }
        blank.learn(state.starts(), piece.blanks() >= gap);
        indented.learn(state.starts(), piece.indented());
        numbered.learn(state.starts(), piece.mark().is(Mark.Kind.NUMBER));
        if (state.starts()) {
            cards++;
            lowerFronts += piece.shape().has(Trait.LOWER_FIRST) ? 1 : 0;
            switches += last == null || Grammar.kindred(last, layout) ? 0 : 1;
            last = layout;
            layouts[layout.ordinal()]++;
        }
        switch (state) {
            case PAIR_FRONT,
                    LIST_FRONT,
                    TURNED_FRONT,
                    LABEL_FRONT,
                    HEAD_FRONT,
                    BLOCK_FRONT,
                    MARKED_FRONT ->
                    sides.learnFront(piece.shape());
            case PAIR_BACK, TURNED_BACK, LABEL_BACK, MARKED_BACK -> sides.learnBack(piece.shape());
            default -> {}
        }
    }

    SideModel sides() {
        return sides;
    }

    /// The part of the lines with cards that has this separator, 0 to 1.
    double share(Separator separator) {
        return Math.min(1, shares.getOrDefault(separator, 0.0));
    }

    /// What it costs to begin a card of a layout: less, the more cards have it.
    float starting(CardLayout layout) {
        return starting[layout.ordinal()];
    }

    /// What it costs that a card begins here.
    float starts(Piece piece) {
        return blank.cost(true, piece.blanks() >= gap) + indented.cost(true, piece.indented());
    }

    /// What it costs that a card goes on here.
    float goesOn(Piece piece) {
        return blank.cost(false, piece.blanks() >= gap) + indented.cost(false, piece.indented());
    }

    /// What it costs that a card begins, or goes on, at a piece with or without a number.
    float numbering(boolean starts, Piece piece) {
        return numbered.cost(starts, piece.mark().is(Mark.Kind.NUMBER));
    }

    /// How much harder than in texts at large it is to go over to another layout.
    float constancy() {
        double rate = (switches + 1) / (cards + 4);
        return (float) Math.max(1, Math.min(MOST_CONSTANT, -0.7 * Math.log(rate)));
    }

    /// The part of the cards that begins with a small letter.
    float lowerFronts() {
        return (float) ((lowerFronts + 2) / (cards + 5));
    }

    /// How many blank lines keep blocks apart.
    int blockBreak() {
        return blockBreak;
    }

    /// The level of the Markdown headings that are fronts.
    int headingLevel() {
        return headingLevel;
    }

    /// How much capitals stand out: 0 where there are none or many, up to 2 where they are rare.
    float capitalsContrast() {
        return capitalsContrast;
    }

    /// The same of numbered lines.
    float numberedContrast() {
        return numberedContrast;
    }

    /// What it costs to take a block for a card: little where blank lines keep coming.
    float blocks() {
        return blocks;
    }

    /// The part of the plain lines that begins with a small letter.
    double lowerFirst() {
        return lowerFirst;
    }

    /// The part of all lines that begins with a number.
    double numbered() {
        return numberedLines;
    }

    /// The part of all pieces whose text begins with a digit.
    double digitFirst() {
        return digitFirst;
    }

    private static double lowerFirst(List<Piece> pieces) {
        double lower = 0;
        double lines = 1;
        for (Piece piece : pieces) {
            if (piece.mark().is(Mark.Kind.NONE)) {
                lines++;
                lower += piece.shape().has(Trait.LOWER_FIRST) ? 1 : 0;
            }
        }
        return lower / lines;
    }

    private static float capitalsContrast(List<Piece> pieces, Mark.Kind kind) {
        double capitals = 0;
        double lines = 0;
        for (Piece piece : pieces) {
            if (piece.mark().is(kind) && piece.shape().words() <= SHORT) {
                lines++;
                capitals += piece.shape().has(Trait.CAPITALS) ? 1 : 0;
            }
        }
        return capitals == 0 ? 0 : (float) Math.max(0, Math.min(2, 4.5 - 10 * capitals / lines));
    }

    /// Makes what was counted count.
    private Habits settle() {
        sides.settle();
        int kinds = layouts.length;
        for (int k = 0; k < kinds; k++) {
            double share = (layouts[k] + 0.5) / (cards + 0.5 * kinds);
            starting[k] = (float) (-0.4 * Math.log(share * kinds));
        }
        blank.settle();
        indented.settle();
        numbered.settle();
        return this;
    }

    private static double share(Stream<Piece> some, List<Piece> all, Predicate<Piece> trait) {
        return some.filter(trait).count() / (all.size() + 1.0);
    }

    /// Where single and double blank lines are both usual, the double ones part the blocks.
    private static int blockBreak(List<Piece> pieces) {
        int single = 0;
        int several = 0;
        for (Piece piece : pieces) {
            if (piece.blanks() == 1) {
                single++;
            } else if (piece.blanks() > 1) {
                several++;
            }
        }
        return single >= 3 && several >= 3 && 3 * several > single ? 2 : 1;
    }

    /// Whether the first piece is a heading above all others.
    private static boolean isOnlyOfItsLevel(List<Piece> pieces) {
        Mark first = pieces.isEmpty() ? Mark.NONE : pieces.getFirst().mark();
        return first.is(Mark.Kind.HEADING)
                && pieces.stream()
                        .skip(1)
                        .map(Piece::mark)
                        .noneMatch(m -> m.is(Mark.Kind.HEADING) && m.number() <= first.number());
    }

    /// The level at which most headings have a text of their own below them.
    private static int headingLevel(List<Piece> pieces) {
        int[] counts = new int[9];
        for (int i = isOnlyOfItsLevel(pieces) ? 1 : 0; i + 1 < pieces.size(); i++) {
            Mark mark = pieces.get(i).mark();
            if (mark.is(Mark.Kind.HEADING) && !pieces.get(i + 1).mark().is(Mark.Kind.HEADING)) {
                counts[mark.number()]++;
            }
        }
        int best = 8;
        for (int level = 7; level >= 1; level--) {
            best = counts[level] > counts[best] ? level : best;
        }
        return best;
    }
}
