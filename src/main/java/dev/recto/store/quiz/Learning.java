package dev.recto.store.quiz;

import java.time.Instant;
import java.util.List;

/// A sitting of Learn as it is kept, so that it can be resumed where it was left.
///
/// @param scope what is learned: a text that whoever asks makes in one way only; compared, never
///   read
/// @param waiting the cards still to be recalled, in the order of asking
/// @param done those that were recalled, in that order
/// @param answers how many answers were given
/// @param at when the last one was
public record Learning(
        String scope, List<LearnCard> waiting, List<LearnCard> done, int answers, Instant at) {
    public Learning {
        waiting = List.copyOf(waiting);
        done = List.copyOf(done);
    }

    /// Whether every card was recalled.
    public boolean finished() {
        return waiting.isEmpty();
    }
}
