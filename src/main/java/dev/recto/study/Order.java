package dev.recto.study;

import dev.recto.model.NoteId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// The order in which the cards of a sitting are asked. Known cards come in an order given by
/// chance, so that one does not remind of the next; new cards keep the order of their deck and are
/// spread evenly among the known ones, beginning with a known one. Cards of one note are as far
/// apart as can be: every note has its turn before one has its second.
public final class Order {
    private Order() {}

    /// Puts cards in order.
    ///
    /// @param cards the chosen cards, each once, the new ones in the order in which they are to be
    ///   learned
    /// @param chance the same numbers give the same order
    public static List<Asked> of(List<Asked> cards, RandomGenerator chance) {
        var known = new ArrayList<>(cards.stream().filter(asked -> !asked.card().isNew()).toList());
        Collections.shuffle(known, chance);
        List<Asked> fresh = cards.stream().filter(asked -> asked.card().isNew()).toList();
        return mixed(apart(known), apart(fresh));
    }

    /// The first card of every note, then the second of those that have one, and so on.
    private static List<Asked> apart(List<Asked> cards) {
        var rounds = new ArrayList<List<Asked>>();
        Map<NoteId, Integer> seen = new HashMap<>();
        for (Asked asked : cards) {
            int round = seen.merge(asked.note().id(), 1, Integer::sum) - 1;
            if (round == rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round).add(asked);
        }
        return rounds.stream().flatMap(List::stream).toList();
    }

    /// Spreads the new cards so that equally many known ones lie between any two of them.
    private static List<Asked> mixed(List<Asked> known, List<Asked> fresh) {
        var mixed = new ArrayList<Asked>();
        int from = 0;
        for (int i = 0; i < fresh.size(); i++) {
            int to = (int) Math.ceilDiv((i + 1L) * known.size(), fresh.size() + 1);
            mixed.addAll(known.subList(from, to));
            mixed.add(fresh.get(i));
            from = to;
        }
        mixed.addAll(known.subList(from, known.size()));
        return mixed;
    }
}
