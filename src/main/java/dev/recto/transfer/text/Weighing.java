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
    private static final Step[] STEPS = Step.values();
    private static final int S = STATES.length;
    private static final int BEGIN = State.BEGIN.ordinal();
    private static final boolean[] ENDS = new boolean[S];
    private static final boolean[] OPENS = new boolean[S];
    private static final int[] GROUP = new int[S];

    static {
        for (State state : STATES) {
            ENDS[state.ordinal()] = State.ENDS.contains(state);
            OPENS[state.ordinal()] = Grammar.opens(state);
            GROUP[state.ordinal()] = Grammar.group(state);
        }
    }

    private static final float UNREACHED = Float.POSITIVE_INFINITY;

    /// Labels that count as *something else* for a piece, besides its [Part].
    private static final int JOINED = Part.values().length;

    private static final int NOISE = JOINED + 1;

    private final List<Piece> pieces;
    private final Costs costs;
    private final Constraints constraints;
    private final int n;

    /// The states that this text can have at all.
    private final int[] states;

    private final float[] emitted;
    private final float[] joins;
    private final float[] ahead;
    private final float[][] switching;
    private final byte[] from;
    private final byte[] how;
    private final float[] groupCost = new float[Grammar.GROUPS];
    private final int[] groupBest = new int[Grammar.GROUPS];

    private Weighing(List<Piece> pieces, Costs costs, Constraints constraints) {
        this.pieces = pieces;
        this.costs = costs;
        this.constraints = constraints;
        n = pieces.size();
        states = Arrays.stream(STATES).filter(costs::possible).mapToInt(State::ordinal).toArray();
        switching = GRAMMAR.switching(costs.constancy());
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
        Arrays.fill(ahead, UNREACHED);
        ahead[BEGIN] = 0;
        for (int i = 0; i < n; i++) {
            joins[i] = i == 0 ? Costs.NEVER : constraints.onJoining(i, costs.joining(i));
            takeEndsTogether(i * S);
            float noise = pieces.get(i).noise();
            for (int s : states) {
                reach(i, s, noise);
            }
        }
    }

    /// The cheapest end of each group before a piece.
    private void takeEndsTogether(int here) {
        Arrays.fill(groupCost, UNREACHED);
        for (int s : states) {
            if (ENDS[s]) {
                int group = GROUP[s];
                if (ahead[here + s] < groupCost[group]) {
                    groupCost[group] = ahead[here + s];
                    groupBest[group] = s;
                }
            }
        }
    }

    private void reach(int i, int s, float noise) {
        int here = i * S;
        float own = costs.of(i, STATES[s]) + constraints.on(i, STATES[s]);
        emitted[here + s] = own;
        float best = UNREACHED;
        int origin = s;
        Step step = Step.OWN;
        float stay = ahead[here + s];
        if (own >= Costs.NEVER && stay == UNREACHED) {
            return;
        }
        if (own < Costs.NEVER) {
            int[] into = GRAMMAR.into(s);
            float[] edges = GRAMMAR.costInto(s);
            for (int k = 0; k < into.length; k++) {
                float cost = ahead[here + into[k]] + edges[k];
                if (cost < best) {
                    best = cost;
                    origin = into[k];
                }
            }
            if (OPENS[s]) {
                int to = GROUP[s];
                for (int group = 0; group < Grammar.GROUPS; group++) {
                    float cost = groupCost[group] + switching[group][to];
                    if (cost < best) {
                        best = cost;
                        origin = groupBest[group];
                    }
                }
            }
            best += own;
        }
        if (s != BEGIN && stay + joins[i] < best) {
            best = stay + joins[i];
            origin = s;
            step = Step.JOINED;
        }
        if (stay + noise < best) {
            best = stay + noise;
            origin = s;
            step = Step.NOISE;
        }
        ahead[here + S + s] = best;
        from[here + s] = (byte) origin;
        how[here + s] = (byte) step.ordinal();
    }

    private Reading trace(boolean sure) {
        State[] chosen = new State[n];
        Step[] steps = new Step[n];
        int s = BEGIN;
        float best = UNREACHED;
        for (int end : states) {
            float cost = ahead[n * S + end] + ending(end);
            if (cost < best) {
                best = cost;
                s = end;
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            chosen[i] = STATES[s];
            steps[i] = STEPS[how[i * S + s]];
            s = from[i * S + s];
        }
        float[] margins = sure ? margins(chosen, steps, best) : new float[n];
        return new Reading(pieces, chosen, steps, margins, costs);
    }

    private static float ending(int state) {
        return ENDS[state] ? 0 : Grammar.CUT_OFF;
    }

    /// For each piece the cost of the best reading that labels it otherwise, less the best cost.
    private float[] margins(State[] chosen, Step[] steps, float best) {
        float[] margins = new float[n];
        float[] behind = new float[S];
        for (int s : states) {
            behind[s] = ending(s);
        }
        for (int i = n - 1; i >= 0; i--) {
            takeEndsTogether(i * S);
            float[] before = new float[S];
            margins[i] =
                    Math.max(0, otherwise(i, label(chosen[i], steps[i]), behind, before) - best);
            behind = before;
        }
        return margins;
    }

    /// The cost of the best reading that gives a piece another label.
    ///
    /// @param behind what it costs from each state after the piece to the end
    /// @param before filled with what it costs from each state before the piece to the end
    private float otherwise(int i, int label, float[] behind, float[] before) {
        int here = i * S;
        float other = UNREACHED;
        float[] opening = new float[Grammar.GROUPS];
        Arrays.fill(opening, UNREACHED);
        Arrays.fill(before, UNREACHED);
        for (int s : states) {
            float onward = emitted[here + s] + behind[s];
            float reached = UNREACHED;
            int[] into = GRAMMAR.into(s);
            float[] edges = GRAMMAR.costInto(s);
            for (int k = 0; k < into.length; k++) {
                before[into[k]] = Math.min(before[into[k]], edges[k] + onward);
                reached = Math.min(reached, ahead[here + into[k]] + edges[k]);
            }
            if (OPENS[s]) {
                int to = GROUP[s];
                for (int group = 0; group < Grammar.GROUPS; group++) {
                    float edge = switching[group][to];
                    opening[group] = Math.min(opening[group], edge + onward);
                    reached = Math.min(reached, groupCost[group] + edge);
                }
            }
            if (label(STATES[s], Step.OWN) != label) {
                other = Math.min(other, reached + onward);
            }
            float joined = s == BEGIN ? UNREACHED : joins[i] + behind[s];
            float skipped = pieces.get(i).noise() + behind[s];
            before[s] = Math.min(before[s], Math.min(joined, skipped));
            other = Math.min(other, label == JOINED ? UNREACHED : ahead[here + s] + joined);
            other = Math.min(other, label == NOISE ? UNREACHED : ahead[here + s] + skipped);
        }
        for (int s : states) {
            if (ENDS[s]) {
                before[s] = Math.min(before[s], opening[GROUP[s]]);
            }
        }
        return other;
    }

    private static int label(State state, Step step) {
        return switch (step) {
            case OWN -> state.part().ordinal();
            case JOINED -> JOINED;
            case NOISE -> NOISE;
        };
    }
}
