package dev.recto.transfer.text.card;

import dev.recto.transfer.Progress;
import dev.recto.transfer.text.LineRole;
import dev.recto.transfer.text.card.Draft.Entry;
import dev.recto.transfer.text.line.Mark;
import dev.recto.transfer.text.piece.Cut;
import dev.recto.transfer.text.piece.Part;
import dev.recto.transfer.text.piece.Piece;
import dev.recto.transfer.text.weigh.Reading;
import dev.recto.transfer.text.weigh.State;
import dev.recto.transfer.text.word.Shape.Trait;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Collects the pieces of a reading into cards and tells each line its role.
public final class Drafts {
    /// A heading has at most this many words.
    private static final int SHORT = 8;

    private final Reading reading;
    private final LineRole[] roles;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Entry title;
    private final SortedMap<Integer, String> headings = new TreeMap<>();
    private @Nullable Draft open;
    private @Nullable Entry last;
    private @Nullable Piece latest;

    /// Whether the piece before ends within a word.
    private boolean broken;

    private Drafts(Reading reading, LineRole[] roles) {
        this.reading = reading;
        this.roles = roles;
    }

    /// What was collected.
    ///
    /// @param title the title as written, or empty
    /// @param cards the cards, which the receiver may change
    /// @param headings the headings that stand right above another front, by line from 1
    public record Collected(String title, List<Draft> cards, SortedMap<Integer, String> headings) {}

    /// Collects.
    ///
    /// @param roles the roles of the lines, in which those of the pieces are put
    public static Collected of(Reading reading, LineRole[] roles, Progress progress) {
        Drafts made = new Drafts(reading, roles);
        List<Piece> pieces = reading.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            progress.step(i, pieces.size());
            made.take(i, pieces.get(i));
        }
        String title = made.title == null ? "" : made.title.text();
        return new Collected(title, made.drafts, made.headings);
    }

    private void take(int i, Piece piece) {
        State state = reading.state(i);
        if (reading.step(i) != Reading.Step.NOISE) {
            broken = latest != null && latest.broken();
            latest = piece;
        }
        Draft card = state.starts() && reading.own(i) ? begin(i, state) : open;
        switch (reading.step(i)) {
            case NOISE -> mark(piece, LineRole.NOISE);
            case JOINED -> {
                mark(piece, state.part() == Part.WHOLE ? LineRole.BACK : state.part().role());
                if (last != null) {
                    last.join(written(piece, false), broken);
                }
                touch(state.layout() == null ? null : card, i, piece);
            }
            case OWN -> {
                mark(piece, state.part().role());
                if (state.layout() == null) {
                    open = null;
                    last =
                            new Entry(
                                    written(piece, piece.mark().is(Mark.Kind.HEADING)),
                                    state.part(),
                                    piece.mark());
                    if (isHeading(i, piece)) {
                        headings.put(piece.line() + 1, last.text());
                    }
                    if (state == State.TITLE) {
                        title = last;
                    }
                } else if (card != null) {
                    put(card, i, piece, state);
                    touch(card, i, piece);
                }
            }
        }
    }

    /// Whether a piece is a heading without anything of its own below it.
    private boolean isHeading(int i, Piece piece) {
        State state = reading.state(i);
        return (state == State.SECTION || state == State.STRAY)
                && i + 1 < reading.pieces().size()
                && reading.state(i + 1).starts()
                && piece.shape().words() <= SHORT
                && !piece.shape().has(Trait.STOP_LAST);
    }

    private Draft begin(int i, State state) {
        Cut cut = reading.cut(i);
        open = new Draft(state.layout(), cut == null ? null : cut.separator());
        drafts.add(open);
        last = null;
        return open;
    }

    private void touch(@Nullable Draft card, int i, Piece piece) {
        if (card != null) {
            for (int line = piece.line(); line <= piece.line() + piece.more(); line++) {
                card.add(line + 1);
            }
            card.margin = Math.min(card.margin, reading.margin(i));
        }
    }

    private void put(Draft card, int i, Piece piece, State state) {
        Cut cut = reading.cut(i);
        if (cut != null) {
            card.front.add(new Entry(cut.front(), Part.FRONT, piece.mark()));
            for (String line : cut.back().split("\n", -1)) {
                last = new Entry(line.strip(), Part.BACK, Mark.NONE);
                card.back.add(last);
            }
            card.further.addAll(cut.further());
            return;
        }
        switch (state.part()) {
            case DIVIDER -> last = null;
            case FRONT -> {
                last = new Entry(written(piece, explains(state, piece)), Part.FRONT, piece.mark());
                card.front.add(last);
            }
            default -> {
                Entry before = last;
                boolean goesOn =
                        state.part() == Part.BACK
                                && before != null
                                && before.part == Part.BACK
                                && !piece.connects()
                                && !before.is("+")
                                && piece.mark().is(Mark.Kind.NONE)
                                && piece.shape().has(Trait.LOWER_FIRST)
                                && !before.stops();
                last =
                        new Entry(
                                written(piece, explains(state, piece)), state.part(), piece.mark());
                last.running = goesOn;
                last.broken = goesOn && broken;
                card.back.add(last);
            }
        }
    }

    /// Whether a state is the reason for the mark of its piece, so that the text goes without.
    private static boolean explains(State state, Piece piece) {
        return state.part() == Part.ITEM
                || state == State.LIST_LEAD && piece.mark().is(Mark.Kind.BULLET)
                || switch (state) {
                    case LABEL_FRONT, LABEL_BACK, HEAD_FRONT, HEAD_NESTED, MARKED_FRONT, WHOLE ->
                            true;
                    default -> false;
                };
    }

    /// The text of a piece, with its mark unless that is explained.
    private static String written(Piece piece, boolean explained) {
        String sign = piece.mark().sign();
        return explained || sign.isEmpty() || sign.equals("**")
                ? piece.text()
                : piece.text().isEmpty() ? sign : sign + " " + piece.text();
    }

    /// A line with several pieces is a card if it has a front and more.
    private void mark(Piece piece, LineRole role) {
        for (int line = piece.line(); line <= piece.line() + piece.more(); line++) {
            mark(line, line > piece.line() && role == LineRole.CARD ? LineRole.BACK : role);
        }
    }

    private void mark(int line, LineRole role) {
        LineRole before = roles[line];
        if (before == null) {
            roles[line] = role;
        } else if (before == LineRole.FRONT && (role == LineRole.ITEM || role == LineRole.BACK)) {
            roles[line] = LineRole.CARD;
        }
    }
}
