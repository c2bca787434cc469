package dev.recto.quiz.mark;

import java.util.List;

/// A marked list.
///
/// @param matches which part of what was typed met which item, in the order of typing; each item
///   once
/// @param hits the items that count, ascending: all that were met, or in an ordered list those that
///   stand in the right order
/// @param extras what met no item
/// @param required how many items make a full answer
public record ListMark(List<Match> matches, List<Integer> hits, List<String> extras, int required) {
    public ListMark {
        matches = List.copyOf(matches);
        hits = List.copyOf(hits);
        extras = List.copyOf(extras);
    }

    /// An item that was met.
    ///
    /// @param item its index
    /// @param typed the part that met it
    /// @param exact whether it met it without a slip
    public record Match(int item, String typed, boolean exact) {}

    /// How much of a full answer this is, 0 to 1.
    public double share() {
        return required == 0 ? 0 : Math.min(1, (double) hits.size() / required);
    }

    /// What the whole answer is worth: right, or right with a slip, where all that is required is
    /// there; almost, where half is.
    public Verdict verdict() {
        if (share() < 1) {
            return share() < 0.5 ? Verdict.WRONG : Verdict.ALMOST;
        }
        return matches.stream().allMatch(Match::exact) ? Verdict.RIGHT : Verdict.TYPO;
    }
}
