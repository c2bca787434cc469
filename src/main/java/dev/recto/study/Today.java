package dev.recto.study;

import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.Memory;
import dev.recto.model.NoteId;
import dev.recto.model.Review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What was studied already on a study day.
///
/// @param due how many due cards were answered, by deck
/// @param fresh how many new cards were answered, by deck
/// @param notes the notes of which a card was answered
/// @param unsettled the cards whose last answer was below Good: they are to be asked again
public record Today(
        Map<DeckId, Integer> due,
        Map<DeckId, Integer> fresh,
        Set<NoteId> notes,
        Set<CardId> unsettled) {

    /// A day on which nothing was studied yet.
    public static final Today NOTHING = new Today(Map.of(), Map.of(), Set.of(), Set.of());

    public Today {
        due = Map.copyOf(due);
        fresh = Map.copyOf(fresh);
        notes = Set.copyOf(notes);
        unsettled = Set.copyOf(unsettled);
    }

    /// Reads it from the log.
    ///
    /// @param reviews the reviews of this study day, oldest first; those that do not count are left
    ///   out
    /// @param cards the reviewed cards as they are now; reviews of other cards are left out
    public static Today of(Iterable<Review> reviews, Map<CardId, Card> cards) {
        Map<DeckId, Integer> due = new HashMap<>();
        Map<DeckId, Integer> fresh = new HashMap<>();
        Set<NoteId> notes = new HashSet<>();
        Set<CardId> seen = new HashSet<>();
        Set<CardId> unsettled = new HashSet<>();
        for (Review review : reviews) {
            Card card = cards.get(review.card());
            Memory memory = card == null ? null : card.memory();
            if (memory == null || !review.counted()) {
                continue;
            }
            if (seen.add(card.id())) {
                (memory.reviews() == 1 ? fresh : due).merge(card.deck(), 1, Integer::sum);
                notes.add(card.note());
            }
            if (review.grade().settled()) {
                unsettled.remove(card.id());
            } else {
                unsettled.add(card.id());
            }
        }
        return new Today(due, fresh, notes, unsettled);
    }
}
