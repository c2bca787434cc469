package dev.recto.store;

/// Something in a library that should not be so and that its tables cannot forbid.
///
/// @param kind what is wrong
/// @param id the number of the deck, note, card or review that it is wrong with, 0 if of none
/// @param detail more for whoever looks into it, such as what SQLite says; may be empty
public record Finding(Kind kind, long id, String detail) {

    /// What is wrong. What the number means stands with each.
    public enum Kind {
        /// The file is damaged; the detail is what SQLite says.
        FILE,
        /// A row refers to one that is not there; the detail names its table.
        REFERENCE,
        /// A deck lies in itself.
        DECK_CIRCLE,
        /// A deck's name is not what it is compared by.
        DECK_NAME,
        /// A note cannot be read, as where fewer items are there than are required.
        NOTE,
        /// A note whose question has no card; the detail is the ordinal.
        CARD_MISSING,
        /// A card whose note does not ask its question.
        CARD_SURPLUS,
        /// A note whose headline, words, terms or fingerprint are not those of its text.
        NOTE_TEXT,
        /// Search does not find what the notes say.
        SEARCH,
        /// A card is remembered otherwise than the log explains.
        MEMORY,
        /// A review by a scheduling rule that is not known; the detail is its name.
        SCHEDULER,
        /// A review that was given in the future.
        REVIEW_TIME,
        /// A review whose grade or way of asking is not known.
        REVIEW,
        /// Figures that are not those of the log; the detail names their table.
        TALLY,
        /// A picture or sound whose bytes are not those it was stored with; the detail is its name.
        MEDIA
    }
}
