package dev.recto.transfer.text.weigh;

import dev.recto.transfer.Progress;
import dev.recto.transfer.text.piece.Piece;
import dev.recto.transfer.text.weigh.Reading.Step;

import java.util.List;

/// Finds the cheapest reading of a whole text: the shortest way through the graph of [Grammar], one
/// step a piece (Viterbi 1967), in time that grows with the length of the text and no faster.
///
/// A second pass from the end gives for every piece what the best reading costs that takes it for
/// something else. The difference is how sure the reading is.
///
/// Of a long text only the costs at the seams between its [stretches][Trellis] are kept; the pass
/// back weighs each stretch again, so that memory does not grow with what a piece could be.
public final class Weighing {
    /// How many pieces a stretch has.
    private static final int STRETCH = 4096;

    private final List<Piece> pieces;
    private final Costs costs;
    private final Trellis trellis;

    private Weighing(List<Piece> pieces, Costs costs, Constraints constraints) {
        this.pieces = pieces;
        this.costs = costs;
        int longest = Math.min(STRETCH, pieces.size());
        trellis = new Trellis(pieces, costs, constraints, longest);
    }

    /// The best reading.
    ///
    /// @param sure whether its certainty is wanted, too
    public static Reading best(
            List<Piece> pieces,
            Costs costs,
            Constraints constraints,
            boolean sure,
            Progress progress) {
        return new Weighing(pieces, costs, constraints).read(sure, progress);
    }

    private Reading read(boolean sure, Progress progress) {
        int n = pieces.size();
        int stretches = Math.max(1, (n + STRETCH - 1) / STRETCH);
        float[][] seams = new float[stretches][];
        float[] costs = trellis.beginning();
        for (int k = 0; k < stretches; k++) {
            progress.check(0.5 * k / stretches);
            seams[k] = costs;
            costs = trellis.forward(costs, k * STRETCH, Math.min(n, (k + 1) * STRETCH));
        }
        Step[] steps = new Step[n];
        State[] states = new State[n];
        float[] margins = new float[n];
        trellis.end();
        for (int k = stretches - 1; k >= 0; k--) {
            progress.check(1 - 0.5 * k / stretches);
            if (k < stretches - 1) {
                trellis.forward(seams[k], k * STRETCH, (k + 1) * STRETCH);
            }
            trellis.trace(states, steps);
            if (sure) {
                trellis.margins(states, steps, margins);
            }
        }
        return new Reading(pieces, states, steps, margins, this.costs);
    }
}
