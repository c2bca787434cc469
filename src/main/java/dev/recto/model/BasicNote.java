package dev.recto.model;

import java.util.List;
import java.util.function.UnaryOperator;

/// A front and a back.
///
/// @param front the question or the term
/// @param back the answer or the definition
/// @param hint a help shown on request, or empty
/// @param bothWays whether the back is asked for its front too, as a second card
public record BasicNote(String front, String back, String hint, boolean bothWays) implements Note {
    /// The ordinal of the question front to back.
    public static final int FORWARD = 0;

    /// The ordinal of the question back to front.
    public static final int REVERSE = 1;

    /// A note asked in one direction, without a hint.
    public BasicNote(String front, String back) {
        this(front, back, "", false);
    }

    @Override
    public List<Integer> ordinals() {
        return bothWays ? List.of(FORWARD, REVERSE) : List.of(FORWARD);
    }

    @Override
    public Sides sides(int ordinal) {
        return switch (ordinal) {
            case FORWARD -> new Sides(front, back, hint);
            // A hint helps to find the back; shown with the back it would give the front away.
            case REVERSE -> new Sides(back, front, "");
            default ->
                    throw new IllegalArgumentException("a basic note has no question " + ordinal);
        };
    }

    @Override
    public Note map(UnaryOperator<String> change) {
        return new BasicNote(change.apply(front), change.apply(back), change.apply(hint), bothWays);
    }
}
