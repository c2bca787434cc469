package dev.recto.transfer.text.weigh;

import dev.recto.transfer.text.piece.Cut;
import dev.recto.transfer.text.piece.Piece;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A reading of all pieces: the state of each, and how sure that is.
public final class Reading {
    /// How a piece came to its state.
    public enum Step {
        /// By an edge of the grammar.
        OWN,
        /// It continues the piece before it, of which it was broken off.
        JOINED,
        /// It is not the learner's.
        NOISE
    }

    private final List<Piece> pieces;
    private final State[] states;
    private final Step[] steps;
    private final float[] margins;
    private final Costs costs;

    Reading(List<Piece> pieces, State[] states, Step[] steps, float[] margins, Costs costs) {
        this.pieces = pieces;
        this.states = states;
        this.steps = steps;
        this.margins = margins;
        this.costs = costs;
    }

    /// What a piece is taken for.
    public State state(int piece) {
        return states[piece];
    }

    /// How it came to that.
    public Step step(int piece) {
        return steps[piece];
    }

    /// Whether a piece stands for itself.
    public boolean own(int piece) {
        return steps[piece] == Step.OWN;
    }

    /// How much more the best reading costs that takes this piece for something else.
    public float margin(int piece) {
        return margins[piece];
    }

    /// How a piece that is a whole card is divided; null for other pieces.
    public @Nullable Cut cut(int piece) {
        return states[piece] == State.WHOLE && own(piece) ? costs.cut(piece) : null;
    }

    /// What is read.
    public List<Piece> pieces() {
        return pieces;
    }
}
