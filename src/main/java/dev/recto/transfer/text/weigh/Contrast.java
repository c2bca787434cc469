package dev.recto.transfer.text.weigh;

/// How much a trait of a line (a blank line before it, indentation) tells of whether a card begins
/// there or goes on: how often lines of either kind have it in this text.
final class Contrast {
    private static final double FEW = 0.01;

    private final double[] seen;
    private final double[] having = new double[2];
    private final float[][] cost = new float[2][2];

    /// @param weight how many lines of each kind weigh as much as what is expected
    /// @param ofStarts the share of the lines with the trait that is expected where cards begin
    /// @param ofOthers where cards go on
    Contrast(double weight, double ofStarts, double ofOthers) {
        seen = new double[] {weight, weight};
        having[0] = weight * ofStarts;
        having[1] = weight * ofOthers;
    }

    void learn(boolean starts, boolean has) {
        int kind = starts ? 0 : 1;
        seen[kind]++;
        having[kind] += has ? 1 : 0;
    }

    /// Makes what was learned count.
    void settle() {
        double p = having[0] / seen[0];
        double q = having[1] / seen[1];
        cost[0] = new float[] {odds(1 - p, 1 - q), odds(p, q)};
        cost[1] = new float[] {odds(1 - q, 1 - p), odds(q, p)};
    }

    /// What it costs that a card begins, or goes on, at a line with or without the trait.
    float cost(boolean starts, boolean has) {
        return cost[starts ? 0 : 1][has ? 1 : 0];
    }

    private static float odds(double p, double q) {
        return (float) -Math.log(2 * (p + FEW) / (p + q + 2 * FEW));
    }
}
