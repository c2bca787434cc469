package dev.recto.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// One question that a note asks: what is scheduled.
///
/// @param id its identity in this library
/// @param note the note that asks
/// @param deck the deck of that note
/// @param ordinal which of the note's questions (see [Note#ordinals()])
/// @param memory what the scheduler remembers, or null as long as the card is new
/// @param suspended whether it is kept out of study until the learner says otherwise
/// @param buriedUntil the first study day on which it may be asked again, or null
/// @param flag the learner's mark
public record Card(
        CardId id,
        NoteId note,
        DeckId deck,
        int ordinal,
        @Nullable Memory memory,
        boolean suspended,
        @Nullable LocalDate buriedUntil,
        Flag flag) {

    /// Whether the card was never answered.
    public boolean isNew() {
        return memory == null;
    }

    /// Whether the card may be asked on this study day at all: neither suspended nor buried.
    public boolean available(LocalDate day) {
        return !suspended && (buriedUntil == null || !day.isBefore(buriedUntil));
    }

    /// How well the card is known.
    public Maturity maturity() {
        return memory == null ? Maturity.NEW : Maturity.of(memory.interval());
    }

    /// This card as another question of its note.
    public Card withOrdinal(int now) {
        return new Card(id, note, deck, now, memory, suspended, buriedUntil, flag);
    }

    /// This card with another memory; null makes it new again.
    public Card withMemory(@Nullable Memory now) {
        return new Card(id, note, deck, ordinal, now, suspended, buriedUntil, flag);
    }

    /// This card, suspended or not.
    public Card withSuspended(boolean now) {
        return new Card(id, note, deck, ordinal, memory, now, buriedUntil, flag);
    }

    /// This card buried until a study day; null digs it out.
    public Card withBuriedUntil(@Nullable LocalDate day) {
        return new Card(id, note, deck, ordinal, memory, suspended, day, flag);
    }

    /// This card with another flag.
    public Card withFlag(Flag now) {
        return new Card(id, note, deck, ordinal, memory, suspended, buriedUntil, now);
    }
}
