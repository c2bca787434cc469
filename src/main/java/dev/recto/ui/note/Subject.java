package dev.recto.ui.note;

import dev.recto.model.Card;
import dev.recto.model.DeckId;
import dev.recto.model.Note;
import dev.recto.model.StoredNote;
import dev.recto.store.note.Draft;

import java.util.List;

/// What is being written.
sealed interface Subject {

    /// Where its draft lies.
    Draft.Place place();

    /// A note that is not there yet.
    ///
    /// @param home the deck from which it is written
    record New(DeckId home) implements Subject {
        @Override
        public Draft.NewIn place() {
            return new Draft.NewIn(home);
        }
    }

    /// A note that is there.
    ///
    /// @param note as it was when the learner began
    /// @param cards its cards then
    record Existing(StoredNote note, List<Card> cards) implements Subject {
        public Existing {
            cards = List.copyOf(cards);
        }

        @Override
        public Draft.Of place() {
            return new Draft.Of(note.id());
        }

        Form form() {
            return Form.of(note.note(), note.tags());
        }

        /// How many cards that were answered would go, with their schedule, if the note became this
        /// one.
        int lost(Note now) {
            return (int)
                    cards.stream()
                            .filter(card -> !card.isNew())
                            .filter(card -> note.note().ordinalIn(now, card.ordinal()).isEmpty())
                            .count();
        }
    }
}
