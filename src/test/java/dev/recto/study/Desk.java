package dev.recto.study;

import dev.recto.model.BasicNote;
import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.Flag;
import dev.recto.model.Guid;
import dev.recto.model.Memory;
import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.model.Sm2Memory;
import dev.recto.model.StoredNote;
import dev.recto.schedule.Scheduler;
import dev.recto.schedule.Sm2;
import dev.recto.schedule.StudyDays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Cards to be studied on one day, named by single letters.
final class Desk {
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final Instant NOON = DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    static final StudyDays DAYS = new StudyDays(StudyDays.USUAL_BEGIN, ZoneOffset.UTC);
    static final DeckId DECK = new DeckId(1);
    static final Scheduler SM2 = Sm2.standard();

    private Desk() {}

    /// One card for each letter: a small letter is a new card, a capital one is due, with an
    /// interval of six days.
    static List<Asked> cards(String letters) {
        var cards = new ArrayList<Asked>();
        for (String letter : letters.split("")) {
            boolean fresh = letter.equals(letter.toLowerCase());
            cards.add(asked(letter.codePointAt(0), letter, fresh ? null : due(6)));
        }
        return cards;
    }

    static Asked asked(long id, String front, Memory memory) {
        StoredNote note = note(id, new BasicNote(front, front + "?", "", true));
        return new Asked(card(id, id, 0, memory), note, SM2);
    }

    /// The reverse of a card.
    static Asked sibling(Asked of) {
        long id = of.card().id().value() + 1_000;
        return new Asked(card(id, of.note().id().value(), 1, null), of.note(), SM2);
    }

    static StoredNote note(long id, Note note) {
        return new StoredNote(
                new NoteId(id),
                new Guid("note " + id),
                DECK,
                note,
                new TreeSet<>(),
                null,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    static Card card(long id, long note, int ordinal, Memory memory) {
        return new Card(
                new CardId(id), new NoteId(note), DECK, ordinal, memory, false, null, Flag.NONE);
    }

    /// A memory that is due on [#DAY].
    static Sm2Memory due(int interval) {
        return new Sm2Memory(250, 2, interval, DAY.minusDays(interval), 2, 0);
    }
}
