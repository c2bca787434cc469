package dev.recto.quiz.make;

/// How even the lengths of options are: the longest to the shortest.
enum Evenness {
    /// At most twice as long.
    EVEN(2),
    /// At most three times as long.
    BEARABLE(3),
    /// The deck has no better.
    ANY(Double.POSITIVE_INFINITY);

    private final double ratio;

    Evenness(double ratio) {
        this.ratio = ratio;
    }

    double ratio() {
        return ratio;
    }
}
