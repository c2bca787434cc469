package dev.recto.transfer.text;

import dev.recto.transfer.text.Reading.Step;

import java.util.Arrays;
import java.util.List;

/// Finds the cheapest reading of a whole text: the shortest way through the graph of [Grammar], one
/// step a piece (Viterbi 1967), in time that grows with the length of the text and no faster.
///
/// A second pass from the end gives for every piece what the best reading costs that takes it for
/// something else. The difference is how sure the reading is.
final class Weighing {
    private static final Grammar GRAMMAR = new Grammar();
    private static final State[] STATES = State.values();
    private static final int S = STATES.length;
    private static final int BEGIN = State.BEGIN.ordinal();

    /// The kinds of label that count as *something else* for a piece.
    private static final int JOINED = Part.values().length;

    private static final int NOISE = JOINED + 1;

    private final List<Piece> pieces;
    private final Costs costs;
    private final Constraints constraints;
    private final int n;
    private final float[] emitted;
    private final float[] joins;
    private final float[] ahead;
    private final byte[] from;
    private final byte[] how;

    private Weighing(List<Piece> pieces, Costs costs, Constraints constraints) {
        this.pieces = pieces;
        this.costs = costs;
        this.constraints = constraints;
        n = pieces.size();
        emitted = new float[n * S];
        joins = new float[n];
        ahead = new float[(n + 1) * S];
        from = new byte[n * S];
        how = new byte[n * S];
    }

    /// The best reading.
    ///
    /// @param sure whether its certainty is wanted, too
    static Reading best(List<Piece> pieces, Costs costs, Constraints constraints, boolean sure) {
        Weighing weighing = new Weighing(pieces, costs, constraints);
        weighing.forward();
        return weighing.trace(sure);
    }

    private void forward() {
        Arrays.fill(ahead, 0, S, Float.POSITIVE_INFINITY);
        ahead[BEGIN] = 0;
        for (int i = 0; i < n; i++) {
            int here = i * S;
            int next = here + S;
            float noise = pieces.get(i).noise();
            joins[i] = i == 0 ? Costs.NEVER : constraints.onJoining(i, costs.joining(i));
            for (int s = 0; s < S; s++) {
                emitted[here + s] = costs.of(i, STATES[s]) + constraints.on(i, STATES[s]);
                int[] into = GRAMMAR.into(s);
                float[] steps = GRAMMAR.costInto(s);
                float best = Float.POSITIVE_INFINITY;
                int origin = s;
                for (int k = 0; k < into.length; k++) {
                    float cost = ahead[here + into[k]] + steps[k];
                    if (cost < best) {
                        best = cost;
                        origin = into[k];
                    }
                }
                best += emitted[here + s];
                Step step = Step.OWN;
                if (ahead[here + s] + joins[i] < best && s != BEGIN) {
                    best = ahead[here + s] + joins[i];
                    origin = s;
                    step = Step.JOINED;
                }
                if (ahead[here + s] + noise < best) {
                    best = ahead[here + s] + noise;
                    origin = s;
                    step = Step.NOISE;
                }
                ahead[next + s] = best;
                from[here + s] = (byte) origin;
                how[here + s] = (byte) step.ordinal();
            }
        }
    }

    private Reading trace(boolean sure) {
        State[] states = new State[n];
        Step[] steps = new Step[n];
        int s = BEGIN;
        float best = Float.POSITIVE_INFINITY;
        for (int end = 0; end < S; end++) {
            float cost = ahead[n * S + end] + ending(end);
            if (cost < best) {
                best = cost;
                s = end;
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            states[i] = STATES[s];
            steps[i] = Step.values()[how[i * S + s]];
            s = from[i * S + s];
        }
        return new Reading(
                pieces, states, steps, sure ? margins(states, steps, best) : new float[n], costs);
    }

    private static float ending(int state) {
        return State.ENDS.contains(STATES[state]) ? 0 : Grammar.CUT_OFF;
    }

    /// For each piece the cost of the best reading that labels it otherwise, less the best cost.
    private float[] margins(State[] states, Step[] steps, float best) {
        float[] margins = new float[n];
        float[] behind = new float[S];
        for (int s = 0; s < S; s++) {
            behind[s] = ending(s);
        }
        for (int i = n - 1; i >= 0; i--) {
            int here = i * S;
            int chosen = label(states[i], steps[i]);
            float other = Float.POSITIVE_INFINITY;
            float[] before = new float[S];
            Arrays.fill(before, Float.POSITIVE_INFINITY);
            float noise = pieces.get(i).noise();
            for (int s = 0; s < S; s++) {
                int[] into = GRAMMAR.into(s);
                float[] edges = GRAMMAR.costInto(s);
                float onward = emitted[here + s] + behind[s];
                boolean differs = label(STATES[s], Step.OWN) != chosen;
                for (int k = 0; k < into.length; k++) {
                    float cost = edges[k] + onward;
                    before[into[k]] = Math.min(before[into[k]], cost);
                    if (differs) {
                        other = Math.min(other, ahead[here + into[k]] + cost);
                    }
                }
                float joined = s == BEGIN ? Float.POSITIVE_INFINITY : joins[i] + behind[s];
                float skipped = noise + behind[s];
                before[s] = Math.min(before[s], Math.min(joined, skipped));
                if (chosen != JOINED) {
                    other = Math.min(other, ahead[here + s] + joined);
                }
                if (chosen != NOISE) {
                    other = Math.min(other, ahead[here + s] + skipped);
                }
            }
            margins[i] = Math.max(0, other - best);
            behind = before;
        }
        return margins;
    }

    private static int label(State state, Step step) {
        return switch (step) {
            case OWN -> state.part().ordinal();
            case JOINED -> JOINED;
            case NOISE -> NOISE;
        };
    }
}
