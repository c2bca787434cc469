package dev.recto.quiz.mark;

/// How well one piece fits another.
///
/// @param closeness how near
/// @param reason what differs most
/// @param cost its weight when the best of several ways is looked for
record Fit(Closeness closeness, Reason reason, int cost) {
    enum Closeness {
        SAME,
        FORM,
        SLIP,
        NEAR,
        FAR
    }

    static final Fit SAME = new Fit(Closeness.SAME, Reason.SAME, 0);

    /// The same letters, parted otherwise.
    static final Fit TOGETHER = new Fit(Closeness.FORM, Reason.FORM, 2);

    static final Fit FORM = new Fit(Closeness.FORM, Reason.FORM, 10);

    static Fit slip(int weight) {
        return new Fit(Closeness.SLIP, Reason.SLIP, 20 + weight);
    }

    static Fit near(Reason reason) {
        return new Fit(Closeness.NEAR, reason, 1_000);
    }

    static Fit far(Reason reason) {
        return new Fit(Closeness.FAR, reason, 1_600);
    }

    boolean accepted() {
        return closeness.compareTo(Closeness.SLIP) <= 0;
    }

    /// Both pieces fitted one after the other: the greater difference tells why.
    Fit and(Fit next) {
        int order = closeness.compareTo(next.closeness);
        Fit worse = order > 0 || order == 0 && cost >= next.cost ? this : next;
        return new Fit(worse.closeness, worse.reason, cost + next.cost);
    }
}
