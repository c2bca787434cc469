package dev.recto.study;

import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.Note;
import dev.recto.model.StoredNote;
import dev.recto.schedule.Scheduler;

/// A card in a sitting, with all that is needed to ask it.
///
/// @param card the card as it is now
/// @param note the note that asks
/// @param scheduler the rule of the card's deck
public record Asked(Card card, StoredNote note, Scheduler scheduler) {
    public Asked {
        if (!card.note().equals(note.id())) {
            throw new IllegalArgumentException(card.id() + " does not belong to " + note.id());
        }
    }

    /// The question and its answer.
    public Note.Sides sides() {
        return note.note().sides(card.ordinal());
    }

    boolean isOf(CardId id) {
        return card.id().equals(id);
    }

    Asked with(Card now) {
        return new Asked(now, note, scheduler);
    }

    Asked with(Card now, StoredNote text) {
        return new Asked(now, text, scheduler);
    }
}
