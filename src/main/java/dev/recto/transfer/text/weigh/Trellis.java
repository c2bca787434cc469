package dev.recto.transfer.text.weigh;

import dev.recto.transfer.text.piece.Part;
import dev.recto.transfer.text.piece.Piece;
import dev.recto.transfer.text.weigh.Reading.Step;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The costs of every way to read a stretch of pieces: forward from its first piece, and back from
/// its last. One trellis serves all stretches of a text, one after the other.
///
/// Only differences between costs count. At each piece they are told from the cheapest, so that
/// they are as exact at the end of a long text as at its beginning.
final class Trellis {
    private static final Grammar GRAMMAR = new Grammar();
    private static final Step[] STEPS = Step.values();
    private static final float UNREACHED = Float.POSITIVE_INFINITY;

    /// Labels that count as *something else* for a piece, besides its [Part].
    private static final int JOINED = Part.values().length;

    private static final int NOISE = JOINED + 1;

    private final List<Piece> pieces;
    private final Costs costs;
    private final Constraints constraints;

    /// The states that this text can have at all, and what is known of each.
    private final State[] states;

    private final int count;
    private final int[] parts;
    private final int[][] into;
    private final float[][] edges;
    private final int[] groups;
    private final boolean[] ends;
    private final boolean[] opens;
    private final float[][] switching;

    /// The first piece of the stretch, and the one after its last.
    private int first;

    private int last;

    private final float[] emitted;
    private final float[] joins;
    private final float[] ahead;
    private final byte[] from;
    private final byte[] how;
    private final float[] groupCost = new float[Grammar.GROUPS];
    private final int[] groupBest = new int[Grammar.GROUPS];

    /// What it costs from each state after the stretch to the end of the text, and the state in
    /// which the best way leaves it.
    private float[] behind;

    private int exit;

    /// @param longest how many pieces a stretch has at most
    Trellis(List<Piece> pieces, Costs costs, Constraints constraints, int longest) {
        this.pieces = pieces;
        this.costs = costs;
        this.constraints = constraints;
        states = Arrays.stream(State.values()).filter(costs::possible).toArray(State[]::new);
        count = states.length;
        List<State> all = Arrays.asList(states);
        parts = Arrays.stream(states).mapToInt(state -> state.part().ordinal()).toArray();
        into = new int[count][];
        edges = new float[count][];
        ends = new boolean[count];
        opens = new boolean[count];
        groups = Arrays.stream(states).mapToInt(Grammar::group).toArray();
        for (int s = 0; s < count; s++) {
            int[] before = GRAMMAR.into(states[s].ordinal());
            into[s] = Arrays.stream(before).map(k -> all.indexOf(State.values()[k])).toArray();
            edges[s] = GRAMMAR.costInto(states[s].ordinal());
            ends[s] = State.ENDS.contains(states[s]);
            opens[s] = Grammar.opens(states[s]);
        }
        switching = GRAMMAR.switching(costs.constancy());
        emitted = new float[longest * count];
        joins = new float[longest];
        ahead = new float[(longest + 1) * count];
        from = new byte[longest * count];
        how = new byte[longest * count];
        behind = new float[count];
    }

    /// What it costs to be in each state before the first piece of the text.
    float[] beginning() {
        float[] costs = new float[count];
        Arrays.fill(costs, UNREACHED);
        costs[Arrays.asList(states).indexOf(State.BEGIN)] = 0;
        return costs;
    }

    /// Weighs all ways through a stretch.
    ///
    /// @param before what it costs to be in each state before it
    /// @return the same after it
    float[] forward(float[] before, int first, int last) {
        this.first = first;
        this.last = last;
        System.arraycopy(before, 0, ahead, 0, count);
        for (int i = first; i < last; i++) {
            int here = (i - first) * count;
            joins[i - first] = i == 0 ? Costs.NEVER : constraints.onJoining(i, costs.joining(i));
            takeEndsTogether(here);
            costs.of(i, states, emitted, here);
            constraints.on(i, states, emitted, here);
            float noise = pieces.get(i).noise();
            float least = UNREACHED;
            for (int s = 0; s < count; s++) {
                least = Math.min(least, reach(i, here, s, noise));
            }
            for (int s = here + count; s < here + 2 * count; s++) {
                ahead[s] -= least;
            }
        }
        int end = (last - first) * count;
        return Arrays.copyOfRange(ahead, end, end + count);
    }

    /// The cheapest end of each group before a piece.
    private void takeEndsTogether(int here) {
        Arrays.fill(groupCost, UNREACHED);
        for (int s = 0; s < count; s++) {
            int group = groups[s];
            if (ends[s] && ahead[here + s] < groupCost[group]) {
                groupCost[group] = ahead[here + s];
                groupBest[group] = s;
            }
        }
    }

    /// The cheapest way to be in a state after a piece.
    private float reach(int i, int here, int s, float noise) {
        float own = emitted[here + s];
        float best = UNREACHED;
        int origin = s;
        Step step = Step.OWN;
        if (own < Costs.NEVER) {
            int[] before = into[s];
            float[] edge = edges[s];
            for (int k = 0; k < before.length; k++) {
                float cost = ahead[here + before[k]] + edge[k];
                if (cost < best) {
                    best = cost;
                    origin = before[k];
                }
            }
            if (opens[s]) {
                for (int group = 0; group < Grammar.GROUPS; group++) {
                    float cost = groupCost[group] + switching[group][groups[s]];
                    if (cost < best) {
                        best = cost;
                        origin = groupBest[group];
                    }
                }
            }
            best += own;
        }
        float stay = ahead[here + s];
        if (states[s] != State.BEGIN && stay + joins[i - first] < best) {
            best = stay + joins[i - first];
            origin = s;
            step = Step.JOINED;
        }
        if (stay + noise < best) {
            best = stay + noise;
            origin = s;
            step = Step.NOISE;
        }
        ahead[here + count + s] = best;
        from[here + s] = (byte) origin;
        how[here + s] = (byte) step.ordinal();
        return best;
    }

    /// Takes the stretch that was weighed last for the end of the text.
    void end() {
        for (int s = 0; s < count; s++) {
            behind[s] = ends[s] ? 0 : Grammar.CUT_OFF;
        }
        int end = (last - first) * count;
        exit =
                IntStream.range(0, count)
                        .reduce(
                                0,
                                (a, b) ->
                                        ahead[end + b] + behind[b] < ahead[end + a] + behind[a]
                                                ? b
                                                : a);
    }

    /// Notes the best way through the stretch.
    void trace(State[] chosen, Step[] steps) {
        for (int i = last - 1; i >= first; i--) {
            int here = (i - first) * count + exit;
            chosen[i] = states[exit];
            steps[i] = STEPS[how[here]];
            exit = from[here];
        }
    }

    /// Notes for each piece of the stretch how much more the best way costs that labels it
    /// otherwise.
    void margins(State[] chosen, Step[] steps, float[] margins) {
        float[] before = new float[count];
        for (int i = last - 1; i >= first; i--) {
            takeEndsTogether((i - first) * count);
            margins[i] = margin(i, label(chosen[i], steps[i]), before);
            float least = UNREACHED;
            for (float cost : before) {
                least = Math.min(least, cost);
            }
            for (int s = 0; s < count; s++) {
                before[s] -= least;
            }
            float[] done = behind;
            behind = before;
            before = done;
        }
    }

    /// How much more the best way costs that gives a piece another label.
    ///
    /// @param before filled with what it costs from each state before the piece to the end
    private float margin(int i, int label, float[] before) {
        int here = (i - first) * count;
        float join = joins[i - first];
        float noise = pieces.get(i).noise();
        float[] least = new float[NOISE + 1];
        float[] opening = new float[Grammar.GROUPS];
        Arrays.fill(least, UNREACHED);
        Arrays.fill(opening, UNREACHED);
        Arrays.fill(before, UNREACHED);
        for (int s = 0; s < count; s++) {
            float onward = emitted[here + s] + behind[s];
            float reached = UNREACHED;
            int[] into = this.into[s];
            float[] edge = edges[s];
            for (int k = 0; k < into.length; k++) {
                before[into[k]] = Math.min(before[into[k]], edge[k] + onward);
                reached = Math.min(reached, ahead[here + into[k]] + edge[k]);
            }
            if (opens[s]) {
                for (int group = 0; group < Grammar.GROUPS; group++) {
                    float step = switching[group][groups[s]];
                    opening[group] = Math.min(opening[group], step + onward);
                    reached = Math.min(reached, groupCost[group] + step);
                }
            }
            float joined = states[s] == State.BEGIN ? UNREACHED : join + behind[s];
            float skipped = noise + behind[s];
            before[s] = Math.min(before[s], Math.min(joined, skipped));
            least[parts[s]] = Math.min(least[parts[s]], reached + onward);
            least[JOINED] = Math.min(least[JOINED], ahead[here + s] + joined);
            least[NOISE] = Math.min(least[NOISE], ahead[here + s] + skipped);
        }
        for (int s = 0; s < count; s++) {
            if (ends[s]) {
                before[s] = Math.min(before[s], opening[groups[s]]);
            }
        }
        float best = least[label];
        least[label] = UNREACHED;
        float other = UNREACHED;
        for (float cost : least) {
            other = Math.min(other, cost);
        }
        return Math.max(0, other - best);
    }

    private static int label(State state, Step step) {
        return switch (step) {
            case OWN -> state.part().ordinal();
            case JOINED -> JOINED;
            case NOISE -> NOISE;
        };
    }
}
