package dev.recto.transfer.text.weigh;

import dev.recto.transfer.text.word.Script;
import dev.recto.transfer.text.word.Shape;
import dev.recto.transfer.text.word.Shape.Trait;

/// What fronts and what backs look like in this text: how often each has each trait, how long they
/// are, in which script they are written. It begins with what holds for texts at large and learns
/// from each reading.
///
/// It answers with the logarithm of how much likelier a text is to occur anywhere than on that side
/// (naive Bayes, each trait by itself): below zero where the text speaks for the side.
public final class SideModel {
    private static final Trait[] TRAITS = Trait.values();
    private static final int SCRIPTS = Script.values().length;

    /// How many cards of this text weigh as much as what is known of texts at large.
    private static final double PRIOR = 6;

    /// Traits of one text depend on each other; without this their evidence would count twice.
    private static final double INDEPENDENCE = 0.6;

    private static final double WORST = 3;

    /// Texts of more words than this count as equally long.
    private static final int LONGEST = 200;

    private final Side front = new Side(1.25, 0.75);
    private final Side back = new Side(2.3, 0.95);
    private final double[][] traits = new double[2][1 << TRAITS.length];
    private final double[][] lengths = new double[2][LONGEST + 1];
    private final float[][] script = new float[2][SCRIPTS];
    private final Side[] sides = {front, back};

    /// What holds for texts at large.
    public SideModel() {
        for (Trait trait : TRAITS) {
            front.traits[trait.ordinal()] = PRIOR * trait.inFronts;
            back.traits[trait.ordinal()] = PRIOR * trait.inBacks;
        }
        settle();
    }

    /// How badly a text fits the front; negative where it fits well.
    public float asFront(Shape shape) {
        return cost(0, shape);
    }

    /// How badly a text fits the back.
    public float asBack(Shape shape) {
        return cost(1, shape);
    }

    void learnFront(Shape shape) {
        front.learn(shape);
    }

    void learnBack(Shape shape) {
        back.learn(shape);
    }

    /// Makes what was learned count.
    void settle() {
        front.settle();
        back.settle();
        for (int side = 0; side < 2; side++) {
            Side one = sides[side];
            Side other = sides[1 - side];
            double[] present = new double[TRAITS.length];
            double[] absent = new double[TRAITS.length];
            for (int t = 0; t < TRAITS.length; t++) {
                double p = one.traits[t] / one.seen;
                double q = other.traits[t] / other.seen;
                present[t] = bounded(-Math.log(2 * p / (p + q)));
                absent[t] = bounded(-Math.log(2 * (1 - p) / (2 - p - q)));
            }
            sumTraits(side, present, absent);
            for (int s = 0; s < SCRIPTS; s++) {
                double p = one.scripts[s] / one.seen;
                double q = other.scripts[s] / other.seen;
                script[side][s] = (float) bounded(-Math.log(2 * p / (p + q)));
            }
        }
        for (int side = 0; side < 2; side++) {
            for (int words = 0; words <= LONGEST; words++) {
                double size = Math.log(words + 1);
                double p = sides[side].density(size);
                double q = sides[1 - side].density(size);
                lengths[side][words] = bounded(-Math.log(2 * p / (p + q)));
            }
        }
    }

    private float cost(int side, Shape shape) {
        double cost = script[side][shape.script().ordinal()] + traits[side][shape.traits()];
        // A question may be as long as it likes.
        boolean asks = shape.has(Trait.QUESTION) || shape.has(Trait.ASKS);
        double length = lengths[side][Math.min(shape.words(), LONGEST)];
        cost += asks && side == 0 ? Math.min(0, length) : length;
        return (float) (INDEPENDENCE * cost);
    }

    /// Sums up the costs of all traits that a text has or has not, for every set of traits.
    private void sumTraits(int side, double[] present, double[] absent) {
        double none = 0;
        for (double cost : absent) {
            none += cost;
        }
        traits[side][0] = none;
        for (int set = 1; set < traits[side].length; set++) {
            int lowest = Integer.numberOfTrailingZeros(set);
            traits[side][set] = traits[side][set & set - 1] + present[lowest] - absent[lowest];
        }
    }

    private static double bounded(double cost) {
        return Double.isNaN(cost) ? 0 : Math.min(WORST, cost);
    }

    private static final class Side {
        final double[] traits = new double[TRAITS.length];
        final double[] scripts = new double[SCRIPTS];
        double seen = PRIOR;
        private double sum;
        private double squares;
        private double mean;
        private double deviation;

        Side(double mean, double deviation) {
            sum = PRIOR * mean;
            squares = PRIOR * (deviation * deviation + mean * mean);
            java.util.Arrays.fill(scripts, PRIOR / SCRIPTS);
            settle();
        }

        void learn(Shape shape) {
            seen++;
            for (int t = 0; t < TRAITS.length; t++) {
                traits[t] += shape.traits() >> t & 1;
            }
            scripts[shape.script().ordinal()]++;
            double size = Math.log(shape.words() + 1);
            sum += size;
            squares += size * size;
        }

        void settle() {
            mean = sum / seen;
            deviation = Math.max(0.35, Math.sqrt(Math.max(0, squares / seen - mean * mean)));
        }

        /// The density of the normal distribution at the logarithm of a length; a little
        /// everywhere.
        double density(double size) {
            double z = (size - mean) / deviation;
            return Math.exp(-z * z / 2) / deviation + 0.01;
        }
    }
}
