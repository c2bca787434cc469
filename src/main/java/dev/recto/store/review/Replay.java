package dev.recto.store.review;

import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.Grade;
import dev.recto.model.Memory;
import dev.recto.model.SchedulerId;
import dev.recto.store.change.Action;
import dev.recto.store.change.Change;
import dev.recto.store.change.Changes;
import dev.recto.store.file.Sql;
import dev.recto.store.review.Rules.Rule;
import dev.recto.store.table.CardRows;
import dev.recto.store.table.DecisionRows;
import dev.recto.store.table.DecisionRows.Decision;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The memories to which the whole log leads, with what the learner decided besides.
public final class Replay {
    private final Map<CardId, Memory> memories = new HashMap<>();
    private final Set<CardId> unexplained = new HashSet<>();
    private final Map<Long, SchedulerId> unknown = new HashMap<>();

    /// Goes through the whole log at once.
    ///
    /// @param rules the rules that the log names
    public Replay(Sql sql, Rules rules) {
        Map<Long, Rule> known = new HashMap<>();
        sql.each(
                "SELECT id, name, parameters FROM scheduler",
                row -> {
                    var id = new SchedulerId(row.getString(2), row.getString(3));
                    Optional<Rule> rule = rules.find(id);
                    long number = row.getLong(1);
                    rule.ifPresent(found -> known.put(number, found));
                    if (rule.isEmpty()) {
                        unknown.put(number, id);
                    }
                });
        var decisions = new ArrayDeque<>(new DecisionRows(sql).all());
        sql.each(
                "SELECT card, scheduler, grade, day, id FROM review WHERE counted ORDER BY id",
                row -> {
                    decide(decisions, row.getLong(5));
                    var card = new CardId(row.getLong(1));
                    Rule rule = known.get(row.getLong(2));
                    if (rule == null) {
                        unexplained.add(card);
                    } else {
                        Grade grade = Grade.of(row.getInt(3));
                        LocalDate day = LocalDate.ofEpochDay(row.getLong(4));
                        memories.put(card, rule.next(memories.get(card), grade, day));
                    }
                });
        decide(decisions, Long.MAX_VALUE);
    }

    /// Does what the learner decided before a review.
    private void decide(Deque<Decision> decisions, long review) {
        while (!decisions.isEmpty() && decisions.peek().review() < review) {
            Decision decision = decisions.pop();
            memories.computeIfPresent(
                    decision.card(),
                    (_, memory) ->
                            decision.interval() == 0
                                    ? null
                                    : memory.withInterval(decision.interval()));
        }
    }

    /// By card, also cards since deleted. A card without a review that counts is absent.
    public Map<CardId, Memory> memories() {
        return memories;
    }

    /// Cards with a review by a rule that is not known; what is remembered of them cannot be told.
    public Set<CardId> unexplained() {
        return unexplained;
    }

    /// The rules that are not known, by the number under which the log names them.
    public Map<Long, SchedulerId> unknown() {
        return unknown;
    }

    /// Makes the memories of all cards what the log leads to.
    public Changes rebuild(Change change) {
        var rows = new CardRows(change.sql());
        int remembered = 0;
        for (Card card : rows.all()) {
            Memory memory = memories.get(card.id());
            if (!unexplained.contains(card.id()) && !Objects.equals(card.memory(), memory)) {
                rows.remember(card.id(), memory);
                change.touches(card.deck());
                remembered++;
            }
        }
        return change.done(Action.REBUILD_MEMORIES, remembered, "");
    }
}
