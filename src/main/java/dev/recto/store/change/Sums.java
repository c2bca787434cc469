package dev.recto.store.change;

import dev.recto.store.file.Sql;

import java.util.function.Supplier;

/// The sums of all answers by deck. Triggers keep them as cards move, go and come back; here is the
/// way around for many cards at once.
///
/// @param sql the connection that changes
public record Sums(Sql sql) {
    private static final int MANY = 500;

    /// To follow an answer costs about so many times what it costs to add it up with all others.
    private static final int FOLLOWING = 4;

    /// Does work after which many cards may lie in another deck, be gone, or be there again.
    ///
    /// @param cards about how many; where they are a good part of all, they are not followed one by
    ///   one, but all answers added up anew
    public <T> T during(long cards, Supplier<T> work) {
        if (cards < MANY || cards * FOLLOWING < sql.number("SELECT count(*) FROM card")) {
            return work.get();
        }
        long mark = sql.number("SELECT review FROM tally_mark");
        mark(0);
        T result = work.get();
        anew(mark);
        return result;
    }

    /// Adds the whole log up anew.
    public void anew() {
        anew(sql.number("SELECT ifnull(max(id), 0) FROM review"));
    }

    private void anew(long mark) {
        mark(0);
        mark(mark);
    }

    /// Triggers see to it that the sums have the reviews up to the mark.
    private void mark(long review) {
        sql.run("UPDATE tally_mark SET review = ?", review);
    }
}
