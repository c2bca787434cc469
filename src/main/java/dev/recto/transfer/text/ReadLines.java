package dev.recto.transfer.text;

import java.util.AbstractList;
import java.util.RandomAccess;

/// The lines of a reading, kept as places in the text, so that a long text is in memory only once.
/// Immutable: nobody keeps the arrays.
public final class ReadLines extends AbstractList<ReadLine> implements RandomAccess {
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final LineRole[] roles;
    private final int[] cards;

    /// @param starts where each line begins in the text
    /// @param ends where it ends, without the sign that ends it
    /// @param roles what it was read as
    /// @param cards which card it belongs to, or -1
    public ReadLines(String text, int[] starts, int[] ends, LineRole[] roles, int[] cards) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.roles = roles;
        this.cards = cards;
    }

    @Override
    public ReadLine get(int index) {
        String line = text.substring(starts[index], ends[index]);
        return new ReadLine(index + 1, line, roles[index], cards[index]);
    }

    @Override
    public int size() {
        return roles.length;
    }
}
