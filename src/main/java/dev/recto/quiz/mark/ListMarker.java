package dev.recto.quiz.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Marks a list that was typed into one field, its items in lines or between commas or semicolons,
/// in any order unless the order is asked for. An item counts once; how it may be typed is what
/// [Marker] forgives, and of a long item the words that matter will do.
public final class ListMarker {
    private static final int LONGEST = 4000;

    private final Leniency leniency;

    /// @param leniency what the learner wants forgiven
    public ListMarker(Leniency leniency) {
        this.leniency = leniency;
    }

    /// Marks a list.
    ///
    /// @param expected what the question expects
    /// @param typed what the learner wrote; of a very long text only the beginning is read
    public ListMark mark(ExpectedList expected, String typed) {
        var items = new Items(expected, leniency);
        String given = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        List<Items.Piece> pieces = new Segments(items).of(given);
        Map<Integer, Items.Piece> assigned = new Assignment(pieces).items();
        var matches = new ArrayList<ListMark.Match>();
        var extras = new ArrayList<String>();
        for (Items.Piece piece : pieces) {
            if (piece.candidates().isEmpty()) {
                extras.add(piece.text());
            }
            assigned.forEach(
                    (item, by) -> {
                        if (by == piece) {
                            matches.add(new ListMark.Match(item, piece.text(), piece.exact()));
                        }
                    });
        }
        List<Integer> met = matches.stream().map(ListMark.Match::item).toList();
        List<Integer> hits =
                expected.ordered() ? longestAscent(met) : List.copyOf(new TreeSet<>(met));
        return new ListMark(matches, hits, extras, expected.required());
    }

    /// The most items that stand in the right order to each other.
    private static List<Integer> longestAscent(List<Integer> met) {
        var ends = new ArrayList<List<Integer>>();
        List<Integer> best = List.of();
        for (int item : met) {
            List<Integer> longest = List.of();
            for (List<Integer> end : ends) {
                if (end.getLast() < item && end.size() > longest.size()) {
                    longest = end;
                }
            }
            var longer = new ArrayList<>(longest);
            longer.add(item);
            ends.add(longer);
            best = longer.size() > best.size() ? longer : best;
        }
        return best;
    }

    /// Gives as many pieces as possible an item of their own, where some fit several equally well.
    private static final class Assignment {
        private final List<Items.Piece> pieces;
        private final Map<Integer, Items.Piece> byItem = new HashMap<>();

        Assignment(List<Items.Piece> pieces) {
            this.pieces = pieces;
        }

        Map<Integer, Items.Piece> items() {
            pieces.forEach(piece -> place(piece, new HashSet<>()));
            return byItem;
        }

        private boolean place(Items.Piece piece, Set<Integer> tried) {
            for (int item : piece.candidates()) {
                if (tried.add(item)
                        && (!byItem.containsKey(item) || place(byItem.get(item), tried))) {
                    byItem.put(item, piece);
                    return true;
                }
            }
            return false;
        }
    }
}
