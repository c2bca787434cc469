package dev.recto.study;

import dev.recto.model.Card;
import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.DeckOptions;
import dev.recto.model.Memory;
import dev.recto.model.NoteId;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Chooses the cards of a sitting and their order.
///
/// - Cards that were answered below Good earlier on this day come first; no limit applies to them.
/// - Where more cards are due than a deck's limit lets through, those are chosen that are late by
///   the largest part of their interval. They are asked in an order given by chance.
/// - New cards keep their order and are spread evenly among the due ones, beginning with a due one.
/// - Of a note only one card is asked a day, so that one does not give the other away. Excepted are
///   cards that have been due for as long as their interval was, and at least for a week: they
///   would suffer more from waiting. They come after all others that are due.
public final class Plan {
    /// How many days a card must have been due at least to be asked on the same day as a sibling.
    public static final int LONG_DUE = 7;

    private final LocalDate day;
    private final Set<NoteId> notes;
    private final List<Card> due = new ArrayList<>();
    private final List<Card> siblings = new ArrayList<>();
    private final List<Card> fresh = new ArrayList<>();

    private Plan(LocalDate day, Set<NoteId> notes) {
        this.day = day;
        this.notes = new HashSet<>(notes);
    }

    /// The cards to be asked, in order.
    ///
    /// @param candidates cards that may be asked, the new ones in the order in which they are to be
    ///   learned; cards that are not due, suspended or buried are left out
    /// @param decks the decks that are studied; a deck's limits hold for its own cards together
    ///   with those of the decks in it; cards of other decks are left out
    /// @param today what was studied on this day already
    /// @param day the study day
    /// @param chance gives the order of the due cards
    public static List<Card> of(
            Collection<Card> candidates,
            Map<DeckId, Deck> decks,
            Today today,
            LocalDate day,
            RandomGenerator chance) {
        List<Card> open =
                candidates.stream()
                        .filter(card -> card.available(day) && decks.containsKey(card.deck()))
                        .toList();
        var plan = new Plan(day, today.notes());
        plan.chooseDue(open, new Quota(decks, DeckOptions::reviewsPerDay, today.due()));
        plan.chooseFresh(open, new Quota(decks, DeckOptions::newPerDay, today.fresh()));
        List<Card> repeats = open.stream().filter(card -> plan.isRepeat(card, today)).toList();
        return plan.inOrder(repeats, chance);
    }

    private void chooseDue(List<Card> open, Quota quota) {
        open.stream()
                .filter(this::isDue)
                .sorted(Comparator.comparingDouble(this::lateness).reversed())
                .forEach(
                        card -> {
                            boolean first = !notes.contains(card.note());
                            if ((first || isLongDue(card)) && quota.take(card.deck())) {
                                (first ? due : siblings).add(card);
                                notes.add(card.note());
                            }
                        });
    }

    private void chooseFresh(List<Card> open, Quota quota) {
        for (Card card : open) {
            if (card.isNew() && !notes.contains(card.note()) && quota.take(card.deck())) {
                fresh.add(card);
                notes.add(card.note());
            }
        }
    }

    private List<Card> inOrder(List<Card> repeats, RandomGenerator chance) {
        var known = new ArrayList<Card>();
        for (List<Card> part : List.of(repeats, due, siblings)) {
            var shuffled = new ArrayList<>(part);
            Collections.shuffle(shuffled, chance);
            known.addAll(shuffled);
        }
        return mixed(known, fresh);
    }

    /// Spreads the new cards so that as many known ones lie between any two of them.
    private static List<Card> mixed(List<Card> known, List<Card> fresh) {
        var mixed = new ArrayList<Card>();
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

    private boolean isDue(Card card) {
        return !card.isNew() && daysLate(card) >= 0;
    }

    private boolean isRepeat(Card card, Today today) {
        return !card.isNew() && daysLate(card) < 0 && today.unsettled().contains(card.id());
    }

    private boolean isLongDue(Card card) {
        return daysLate(card) >= LONG_DUE && lateness(card) >= 1;
    }

    /// How late a card is, as a part of its interval.
    private double lateness(Card card) {
        return (double) daysLate(card) / answered(card).interval();
    }

    private long daysLate(Card card) {
        return ChronoUnit.DAYS.between(answered(card).due(), day);
    }

    private static Memory answered(Card card) {
        return Objects.requireNonNull(card.memory());
    }
}
