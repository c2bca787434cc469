package dev.recto.transfer.paper;

/// Something on a page, in points from the top left corner.
public sealed interface Mark {
    /// How thick lines are.
    double WEIGHT = 0.6;

    /// The same elsewhere.
    Mark moved(double right, double down);

    /// A letter.
    ///
    /// @param size how many points are an em
    /// @param x where it begins
    /// @param y its base line
    /// @param faint whether it is grey, being no part of a question
    record Letter(Glyph glyph, double size, double x, double y, boolean faint) implements Mark {
        @Override
        public Letter moved(double right, double down) {
            return new Letter(glyph, size, x + right, y + down, faint);
        }
    }

    /// A line to write on, or to part.
    record Line(double x, double y, double length) implements Mark {
        @Override
        public Line moved(double right, double down) {
            return new Line(x + right, y + down, length);
        }
    }

    /// A box to tick, from its top left corner.
    record Box(double x, double y, double side) implements Mark {
        @Override
        public Box moved(double right, double down) {
            return new Box(x + right, y + down, side);
        }
    }
}
