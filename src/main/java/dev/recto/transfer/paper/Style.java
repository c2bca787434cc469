package dev.recto.transfer.paper;

/// How a text on paper looks.
enum Style {
    TITLE(19, true, false),
    BODY(11, false, false),
    STRONG(11, true, false),
    /// What is no part of a question.
    ASIDE(8.5, false, true);

    private static final double LEADING = 1.38;
    private static final double ASCENT = 1.05;

    private final double size;
    private final boolean bold;
    private final boolean faint;

    Style(double size, boolean bold, boolean faint) {
        this.size = size;
        this.bold = bold;
        this.faint = faint;
    }

    /// How many points are an em.
    double size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    boolean faint() {
        return faint;
    }

    /// From the top of a line to the top of the next.
    double lineHeight() {
        return size * LEADING;
    }

    /// From the top of a line to its base line.
    double baseLine() {
        return size * ASCENT;
    }
}
