package dev.recto.ui.quiz;

import dev.recto.quiz.sitting.LearnSitting;
import dev.recto.quiz.sitting.LearnSitting.Climber;
import dev.recto.quiz.sitting.Rung;
import dev.recto.store.quiz.LearnCard;
import dev.recto.store.quiz.Learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A sitting of Learn between the state that rules it and the state that is kept. The items of a
/// list that were missed are kept as further rungs: `ITEM 3`.
final class Kept {
    private static final String ITEM = "ITEM ";

    private Kept() {}

    /// A sitting to be kept.
    ///
    /// @param at when its last answer was given
    static Learning of(String scope, LearnSitting sitting, Instant at) {
        return new Learning(
                scope,
                sitting.waiting().stream().map(Kept::card).toList(),
                sitting.done().stream().map(Kept::card).toList(),
                sitting.answers(),
                at);
    }

    private static LearnCard card(Climber climber) {
        var rungs = new ArrayList<String>();
        climber.rungs().forEach(rung -> rungs.add(rung.name()));
        climber.items().forEach(item -> rungs.add(ITEM + item));
        return new LearnCard(climber.guid(), climber.ordinal(), rungs, climber.misses());
    }

    /// A sitting that was kept.
    static LearnSitting sitting(Learning learning) {
        return new LearnSitting(
                learning.waiting().stream().map(Kept::climber).toList(),
                learning.done().stream().map(Kept::climber).toList(),
                learning.answers());
    }

    private static Climber climber(LearnCard card) {
        List<Rung> rungs =
                card.rungs().stream()
                        .filter(name -> !name.startsWith(ITEM))
                        .map(Rung::valueOf)
                        .toList();
        var items = new TreeSet<Integer>();
        card.rungs().stream()
                .filter(name -> name.startsWith(ITEM))
                .forEach(name -> items.add(Integer.valueOf(name.substring(ITEM.length()))));
        return new Climber(card.note(), card.ordinal(), rungs, card.misses(), items);
    }
}
