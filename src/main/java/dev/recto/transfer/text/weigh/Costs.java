package dev.recto.transfer.text.weigh;

import static dev.recto.transfer.text.word.Shape.Trait;

import dev.recto.transfer.text.CardLayout;
import dev.recto.transfer.text.Separator;
import dev.recto.transfer.text.line.Mark;
import dev.recto.transfer.text.noise.Noise;
import dev.recto.transfer.text.piece.Cut;
import dev.recto.transfer.text.piece.Piece;
import dev.recto.transfer.text.word.Script;
import dev.recto.transfer.text.word.Shape;
import dev.recto.transfer.text.word.Words;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What it costs to take each piece for each state, given the habits of the text. The principle:
/// *whatever a line has must be explained*. A bullet is explained by an item, a colon that all
/// lines have by two sides on one line; who reads otherwise pays for what is left over.
public final class Costs {
    static final float NEVER = 1e6f;

    /// What it costs to take "Chapter 3" for a part of a card.
    private static final float HEADING_MISSED = 2;

    /// What it costs to take the first line of the text for a heading where it comes once more.
    private static final float RUNNING_HEAD = -6;

    /// What it costs to take a question for anything but a front.
    private static final float QUESTION_LEFT = 2;

    /// What it costs to take a number for the heading of a list.
    private static final float NAMELESS = 2.5f;

    /// What it costs that a card goes on below noise.
    private static final float NOISE_WITHIN = 1;

    /// What it costs to take the number of a card for that of an item.
    private static final float COUNTS_CARDS = 3;

    /// What it costs to go on after a full stop, and with a definition.
    private static final float ANEW = 0.8f;

    private static final float DEFINED = 1.5f;

    /// A heading that ends in a colon is short.
    private static final int FEW_WORDS = 4;

    private final List<Piece> pieces;
    private final Habits habits;
    private final Titles titles;

    /// The first piece that is certainly the learner's.
    private final int head;

    private final float unheeded;

    private final float[] front;
    private final float[] back;
    private final float[] leftOver;
    private final float[] item;
    private final Set<CardLayout> layouts;
    private final float[] heading;
    private final float[] section;

    /// For each piece the one before that is not likely to be noise.
    private final int[] before;

    private final Marking marking;
    private final Neighbours neighbours;

    /// Whether the text has definitions of one line among others.
    private final boolean defined;

    private final Dividing dividing;

    /// @param habits what the text does again and again
    public Costs(List<Piece> pieces, Habits habits) {
        this.pieces = pieces;
        this.habits = habits;
        titles = new Titles(habits);
        int n = pieces.size();
        layouts = Layouts.possible(pieces);
        front = new float[n];
        back = new float[n];
        leftOver = new float[n];
        item = new float[n];
        heading = new float[n];
        before = new int[n];
        section = new float[n];
        marking = new Marking(pieces);
        neighbours = new Neighbours(pieces);
        dividing = new Dividing(pieces, habits);
        for (int i = 0; i < n; i++) {
            Piece piece = pieces.get(i);
            before[i] =
                    i > 1 && pieces.get(i - 1).noise() < Noise.LIKELY
                            ? before[i - 1]
                            : Math.max(0, i - 1);
            front[i] = habits.sides().asFront(piece.shape());
            back[i] = habits.sides().asBack(piece.shape());
            leftOver[i] = dividing.leftOver(i);
            section[i] = isRunningHead(piece) ? RUNNING_HEAD : titles.cost(piece, leftOver[i]);
            heading[i] = Titles.numbered(piece) ? HEADING_MISSED : 0;
            item[i] = marking.asItem(i) + leftOver[i] + counted(i);
        }
        defined =
                IntStream.range(1, n)
                                .filter(i -> neighbours.anew(i) && dividing.defines(i))
                                .limit(2)
                                .count()
                        > 1;
        head = (int) pieces.stream().takeWhile(p -> p.noise() < Noise.LIKELY).count();
        unheeded = head < n ? titles.unheeded(pieces, head, leftOver[head]) : 0;
    }

    /// The title again, as on the top of each page.
    private boolean isRunningHead(Piece piece) {
        Piece first = pieces.getFirst();
        return piece != first
                && titles.first(pieces, 0, leftOver[0]) < 0
                && piece.text().equals(first.text())
                && piece.mark().equals(first.mark());
    }

    /// Whether a text with these pieces can have a state at all.
    boolean possible(State state) {
        CardLayout layout = state.layout();
        return layout == null || layouts.contains(layout);
    }

    /// The best way to divide a piece into two sides, or null.
    @Nullable Cut cut(int piece) {
        return dividing.cut(piece);
    }

    /// How much harder than in texts at large it is to go over to another layout.
    float constancy() {
        return habits.constancy();
    }

    /// What a piece costs in each of some states.
    ///
    /// @param costs filled from `at` on, in the order of the states
    void of(int i, State[] states, float[] costs, int at) {
        Piece piece = pieces.get(i);
        float starts = habits.starts(piece);
        float begins = 0.3f + (marking.inline(i) ? 5 : 0) + habits.numbering(true, piece);
        float goesOn =
                habits.goesOn(piece)
                        + habits.numbering(false, piece)
                        + (neighbours.interrupted(i) ? NOISE_WITHIN : 0);
        for (int s = 0; s < states.length; s++) {
            State state = states[s];
            CardLayout layout = state.layout();
            float cost = plain(i, piece, state);
            cost += i == head && state != State.TITLE ? unheeded : 0;
            cost += layout == null ? 0 : heading[i];
            if (layout == null) {
                cost += state == State.STRAY || state == State.SECTION ? starts : 0;
            } else if (cost < NEVER && state.starts()) {
                // What is whole on a line of its own needs no blank line to be told from the next.
                cost += state == State.WHOLE ? Math.min(0.3f, starts) : starts;
                cost += begins + habits.starting(layout);
            } else if (cost < NEVER) {
                cost += goesOn;
            }
            costs[at + s] = cost;
        }
    }

    private float plain(int i, Piece piece, State state) {
        Mark mark = piece.mark();
        boolean lists = mark.lists();
        return switch (state) {
            case BEGIN -> NEVER;
            case TITLE -> i <= head ? titles.first(pieces, i, leftOver[i]) : NEVER;
            case SECTION -> 2.8f + section[i] + (asks(piece.shape()) ? QUESTION_LEFT : 0);
            case STRAY -> stray(piece.shape());
            case PAIR_FRONT -> front[i] + odd(i, mark) + contrast(piece);
            case LIST_FRONT, GROUP_FRONT -> prompt(i, piece) + contrast(piece);
            case PAIR_BACK -> back[i] + odd(i, mark) - neighbours.shared(i);
            case PAIR_MORE ->
                    neighbours.connected(i)
                            ? 0
                            : 3
                                    + odd(i, mark)
                                    - continuing(piece)
                                    + asking(piece.shape())
                                    + (anew(i) > ANEW ? DEFINED : 0);
            case TURNED_BACK -> back[i] + odd(i, mark) + undefining(i, piece);
            case TURNED_FRONT -> front[i] + odd(i, mark) - 0.4f * neighbours.shared(i);
            case LIST_LEAD -> lead(i, piece);
            case LIST_ITEM, GROUP_ITEM -> -0.7f + item[i];
            case TURNED_ITEM -> 2 + item[i] + (neighbours.below(i) ? 4 : 0);
            case TURNED_ITEM_MORE -> -0.7f + item[i];
            case TURNED_HEAD -> 0.5f + prompt(i, piece);
            case LIST_NESTED -> nested(i, piece);
            case GROUP_HEAD -> grouping(i, piece);
            case LIST_MORE -> neighbours.connected(i) ? 0 : more(i, piece);
            case WHOLE ->
                    dividing.cost(i)
                            - (anew(i) > ANEW ? DEFINED : 0)
                            + (lists || numbered(mark)
                                    ? 0.3f
                                    : mark.is(Mark.Kind.NONE) || cutByLabel(i) ? 0 : 2.5f);
            case WHOLE_MORE -> more(i, piece) - 0.7f - (dividing.lacksOwn(i) ? 2 : 0);
            case WHOLE_ITEM -> (neighbours.below(i) ? 0.3f : 1) + item[i];
            case LABEL_FRONT -> labelFront(i, mark);
            case LABEL_FRONT_MORE -> mark.labels() ? NEVER : 0.6f + (lists ? 1 : 0);
            case LABEL_MORE -> mark.labels() ? NEVER : 0.6f + (lists ? 1 : 0) + leftOver[i];
            case LABEL_BACK -> mark.is(Mark.Kind.ANSWER) ? -1 : mark.labels() ? NEVER : 2.5f;
            case LABEL_ITEM -> -0.3f + item[i];
            case HEAD_FRONT -> mark.is(Mark.Kind.HEADING) ? headed(mark) : NEVER;
            case HEAD_MORE ->
                    !mark.is(Mark.Kind.HEADING) ? 0.3f + odd(i, mark) : bold(mark) ? 0.8f : NEVER;
            case HEAD_ITEM -> -0.4f + item[i];
            case HEAD_NESTED ->
                    mark.is(Mark.Kind.HEADING)
                            ? (mark.number() > habits.headingLevel() ? 0.3f : 4)
                                    + asking(piece.shape())
                            : NEVER;
            case BLOCK_FRONT -> parted(piece) ? habits.blocks() + front[i] + odd(i, mark) : NEVER;
            case BLOCK_MORE ->
                    parted(piece) ? NEVER : 0.3f + 0.5f * back[i] + odd(i, mark) + anew(i);
            case BLOCK_ITEM -> parted(piece) ? NEVER : -0.4f + item[i];
            case MARKED_FRONT -> marking.asFront(i) + front[i] + leftOver[i];
            case MARKED_BACK ->
                    mark.is(Mark.Kind.NONE)
                            ? -0.2f + back[i] + leftOver[i] - neighbours.shared(i)
                            : NEVER;
            case MARKED_MORE ->
                    mark.is(Mark.Kind.NONE) ? 1.2f + leftOver[i] - continuing(piece) : NEVER;
            case MARKED_ITEM -> (mark.is(Mark.Kind.NUMBER) ? 1.5f : -0.3f) + item[i];
            case DIVIDED_FRONT -> front[i] + 0.5f + leftOver[i];
            case DIVIDED_FRONT_MORE -> 1 + leftOver[i];
            case DIVIDER -> Layouts.divides(piece) ? -4 : NEVER;
            case DIVIDED_MORE -> 0.3f + odd(i, mark);
            case DIVIDED_ITEM -> -0.3f + item[i];
        };
    }

    /// What it costs to continue the line above where that ended at the width of the text.
    float joining(int i) {
        Piece piece = pieces.get(i);
        Piece above = pieces.get(before[i]);
        if (i == 0 || above.next() != piece.line()) {
            return NEVER;
        }
        float cost = piece.mark().is(Mark.Kind.NONE) ? 0 : 4;
        if (piece.shape().has(Trait.LOWER_FIRST)) {
            return cost - 2.8f + 2 * habits.lowerFronts() + 0.5f * leftOver[i];
        }
        if (Words.breaksOff(above.text())) {
            return cost - 1 + 0.5f * leftOver[i];
        }
        return cost - (above.shape().has(Trait.STOP_LAST) ? -0.7f : 0.8f) + leftOver[i];
    }

    /// A paragraph of its own may stand anywhere; a question may well lack its answer.
    private float stray(Shape shape) {
        boolean paragraph = shape.words() > 18 && shape.has(Trait.STOP_LAST);
        return paragraph ? 2.5f : asks(shape) || shape.has(Trait.COLON_LAST) ? 3 : 4.5f;
    }

    private static boolean asks(Shape shape) {
        return shape.has(Trait.QUESTION);
    }

    /// What speaks against a question as the rest of an answer, or as what leads in its items.
    private float asking(Shape shape) {
        return asks(shape) || shape.has(Trait.ASKS) && shape.has(Trait.COLON_LAST)
                ? QUESTION_LEFT
                : 0;
    }

    /// Where only answers have a label, what stands above one is the question.
    private float labelFront(int i, Mark mark) {
        if (mark.is(Mark.Kind.QUESTION)) {
            return -2;
        }
        return neighbours.answeredBelow(i) && !mark.labels()
                ? front[i] + (mark.is(Mark.Kind.BULLET) ? 2 : 0)
                : NEVER;
    }

    /// What is left over of a piece in a state that explains neither its mark nor its separators.
    private float odd(int i, Mark mark) {
        return leftOver[i]
                + switch (mark.kind()) {
                    case NONE -> 0;
                    case BULLET -> 3.5f;
                    case NUMBER, LETTER -> 2;
                    case HEADING -> 3.5f;
                    case QUESTION, ANSWER -> 5;
                };
    }

    /// A heading between groups of items has a form of its own: capitals, or a colon after few
    /// words.
    private float grouping(int i, Piece piece) {
        boolean plain = piece.mark().is(Mark.Kind.NONE) && !piece.text().isEmpty();
        boolean announces =
                piece.shape().has(Trait.COLON_LAST) && piece.shape().words() <= FEW_WORDS;
        boolean capitals = piece.shape().has(Trait.CAPITALS) && habits.capitalsContrast() > 0;
        return plain && (announces || capitals) ? -1 + leftOver[i] : NEVER;
    }

    private float nested(int i, Piece piece) {
        if (piece.text().isEmpty() || piece.mark().lists()) {
            return NEVER;
        }
        float cost = 2.4f + leftOver[i];
        cost -= 1.5f * contrast(piece);
        cost -= piece.shape().has(Trait.COLON_LAST) ? 0.8f : 0;
        return cost;
    }

    /// The front of a list says what is listed; a number does not.
    private float prompt(int i, Piece piece) {
        return front[i]
                + odd(i, piece.mark())
                + (neighbours.counts(i + 1) ? COUNTS_CARDS : 0)
                + (piece.shape().script() == Script.NONE ? NAMELESS : 0);
    }

    /// A line before the items: a sentence or an announcement rather than another front.
    private float lead(int i, Piece piece) {
        if (piece.shape().has(Trait.COLON_LAST)) {
            boolean again = i > 0 && pieces.get(i - 1).shape().has(Trait.COLON_LAST);
            return piece.mark().is(Mark.Kind.BULLET)
                    ? -0.3f
                    : 0.8f + odd(i, piece.mark()) + (again ? QUESTION_LEFT : asking(piece.shape()));
        }
        return 1.2f
                + asking(piece.shape())
                + Math.max(back[i], 2 * back[i] - front[i])
                + odd(i, piece.mark());
    }

    /// A plain line after items: not one that could as well be a front.
    private float more(int i, Piece piece) {
        return 3.2f + Math.max(0, back[i] - front[i]) + odd(i, piece.mark()) - continuing(piece);
    }

    /// Capitals mean another level of heading where most lines do without.
    private float contrast(Piece piece) {
        return piece.shape().has(Trait.CAPITALS) ? habits.capitalsContrast() : 0;
    }

    /// Whether a line is set in bold type: a heading, or an answer that stands out.
    private static boolean bold(Mark mark) {
        return mark.sign().equals("**");
    }

    private static boolean numbered(Mark mark) {
        return !mark.sign().isEmpty() && Character.isDigit(mark.sign().charAt(0));
    }

    private float headed(Mark mark) {
        int level = mark.number();
        return level == habits.headingLevel() ? -1.5f : level > habits.headingLevel() ? 1 : 2;
    }

    private boolean parted(Piece piece) {
        return piece.blanks() >= habits.blockBreak();
    }

    private boolean cutByLabel(int i) {
        Cut cut = dividing.cut(i);
        return cut != null && cut.separator() == Separator.LABEL;
    }

    /// What stands before its front defines it, or answers the question that follows.
    private float undefining(int i, Piece piece) {
        return neighbours.asksBelow(i) || piece.shape().defines() ? 0 : 0.5f;
    }

    /// A small first letter, or a line above without an end, says that a line goes on.
    private float continuing(Piece piece) {
        return piece.shape().has(Trait.LOWER_FIRST) ? 1.2f * (1 - habits.lowerFronts()) : 0;
    }

    /// Where nearly all lines are numbered, a number that goes on counts cards and not items, if
    /// its line can be a card.
    private float counted(int i) {
        boolean card = habits.numbered() > 0.7 && dividing.cut(i) != null;
        return card && neighbours.counts(i) ? COUNTS_CARDS : 0;
    }

    /// After a full stop a line with a capital may well be something new, all the more if it is a
    /// name and what that means.
    private float anew(int i) {
        return !neighbours.anew(i) ? 0 : defined && dividing.defines(i) ? ANEW + DEFINED : ANEW;
    }
}
