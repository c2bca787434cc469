package dev.recto.transfer.text.weigh;

import dev.recto.transfer.text.CardLayout;
import dev.recto.transfer.text.Corrections;
import dev.recto.transfer.text.LineRole;
import dev.recto.transfer.text.piece.Part;
import dev.recto.transfer.text.piece.Piece;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the corrections allow each piece to be.
public final class Constraints {
    private static final float FORBIDDEN = 1e4f;

    private final List<Piece> pieces;
    private final Corrections corrections;
    private final boolean none;

    /// @param corrections what the learner has said about the text
    public Constraints(List<Piece> pieces, Corrections corrections) {
        this.pieces = pieces;
        this.corrections = corrections;
        none =
                corrections.title() == null
                        && corrections.roles().isEmpty()
                        && corrections.joined().isEmpty()
                        && corrections.splits().isEmpty()
                        && corrections.layouts().isEmpty();
    }

    /// Adds what the learner's word makes of taking a piece for each of some states.
    ///
    /// @param costs from `at` on, in the order of the states
    void on(int i, State[] states, float[] costs, int at) {
        for (int s = 0; s < states.length && !none; s++) {
            costs[at + s] += on(i, states[s]);
        }
    }

    private float on(int i, State state) {
        int line = pieces.get(i).line() + 1;
        boolean first = i == 0 || pieces.get(i - 1).line() + 1 != line;
        float cost = corrections.joined().contains(line) && first ? FORBIDDEN : 0;
        if (i == 0 && corrections.title() != null) {
            cost += corrections.title() == (state == State.TITLE) ? 0 : FORBIDDEN;
        }
        LineRole said = corrections.roles().get(line);
        if (said != null && (first || said == LineRole.ITEM || said == LineRole.PROBLEM)) {
            cost += fits(said, state) ? 0 : FORBIDDEN;
        }
        CardLayout layout = corrections.layoutOf(line);
        if (layout != null && state.layout() != null && state.layout() != layout) {
            cost += FORBIDDEN;
        }
        if (first && corrections.beginsStretch(line) && !Grammar.opens(state)) {
            cost += FORBIDDEN;
        }
        return cost;
    }

    /// What the learner's word makes of the price of joining a piece to the one before.
    float onJoining(int i, float price) {
        if (none) {
            return price;
        }
        int line = pieces.get(i).line() + 1;
        if (corrections.joined().contains(line) && pieces.get(i - 1).line() + 1 != line) {
            return 0;
        }
        return corrections.speaksOf(line) ? Costs.NEVER : price;
    }

    private static boolean fits(@Nullable LineRole said, State state) {
        return switch (said) {
            case null -> true;
            case FRONT ->
                    state.starts() && (state.part() == Part.FRONT || state.part() == Part.WHOLE);
            case CARD -> state == State.WHOLE;
            case BACK -> state.part() == Part.BACK && !state.starts();
            case NOISE, BLANK -> false;
            default -> state.part().role() == said;
        };
    }
}
