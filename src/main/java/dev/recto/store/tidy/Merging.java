package dev.recto.store.tidy;

import dev.recto.model.Card;
import dev.recto.model.Cloze;
import dev.recto.model.ClozeNote;
import dev.recto.model.Flag;
import dev.recto.model.Memory;
import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.store.change.Change;
import dev.recto.store.table.CardRows;
import dev.recto.store.table.EnoughRows;
import dev.recto.store.table.NoteRows;
import dev.recto.store.table.NoteTags;
import dev.recto.store.table.NoteText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Makes one note of two, inside a change.
///
/// Each question of the note keeps the card with the better schedule of the two that ask it: the
/// one with the longer interval; then the one with more reviews; then that of the note that stays.
/// The card comes over as it is, with its own log, so that the log goes on to explain its day. The
/// log of the other card stays in the log, as that of any card that is deleted. Two cards ask the
/// same where they are gaps with the same answer, or else where [Note#ordinalIn] says so.
///
/// Tags are put together. An import that brings the note that went brings nothing new.
final class Merging {
    private static final Comparator<Card> BETTER =
            Comparator.comparingInt((Card card) -> interval(card.memory()))
                    .thenComparingInt(card -> reviews(card.memory()));

    private final Change change;
    private final NoteRows notes;
    private final CardRows cards;
    private final EnoughRows enough;
    private final Map<NoteId, NoteId> gone = new HashMap<>();
    private final Set<NoteId> merged = new HashSet<>();

    Merging(Change change) {
        this.change = change;
        notes = new NoteRows(change.sql());
        cards = new CardRows(change.sql());
        enough = new EnoughRows(change.sql());
    }

    /// How many notes became fewer.
    int merged() {
        return merged.size();
    }

    /// Merges two notes. Where one of them went into another before, that stands for it; if both
    /// are one by now or one is no longer there, nothing happens.
    void merge(Merge merge) {
        NoteId keep = now(merge.keep());
        NoteId drop = now(merge.drop());
        Map<NoteId, StoredNote> both = notes.find(List.of(keep, drop));
        if (both.size() == 2) {
            StoredNote kept = both.get(keep);
            Note text = merge.text() == null ? kept.note() : merge.text();
            merge(kept, both.get(drop), text);
            gone.put(drop, keep);
            merged.addAll(List.of(merge.keep(), merge.drop()));
        }
    }

    private NoteId now(NoteId id) {
        NoteId at = id;
        while (gone.containsKey(at)) {
            at = gone.get(at);
        }
        return at;
    }

    private void merge(StoredNote kept, StoredNote dropped, Note text) {
        change.touches(List.of(kept.deck(), dropped.deck()));
        new NoteTags(change.sql()).change(List.of(kept.id()), dropped.tags(), List.of());
        if (text.equals(kept.note())) {
            notes.touch(List.of(kept.id()), change.now());
        } else {
            notes.update(kept.id(), text, NoteText.of(text), change.now());
        }
        bringOver(kept, dropped, text);
        enough.replace(dropped, kept.id());
        notes.delete(List.of(dropped.id()));
    }

    private void bringOver(StoredNote kept, StoredNote dropped, Note text) {
        cards.carry(kept.id(), kept.note(), text);
        List<Card> own = cards.of(kept.id());
        List<Card> others = new ArrayList<>(cards.of(dropped.id()));
        for (int ordinal : text.ordinals()) {
            Optional<Card> mine =
                    own.stream().filter(card -> card.ordinal() == ordinal).findFirst();
            Optional<Card> theirs =
                    others.stream()
                            .filter(card -> asks(dropped.note(), card.ordinal(), text, ordinal))
                            .findFirst();
            if (theirs.isPresent()) {
                others.remove(theirs.get());
                settle(kept, ordinal, mine, theirs.get());
            }
        }
        cards.delete(others.stream().map(Card::id).toList());
        cards.align(kept.id(), kept.deck(), text);
    }

    /// Keeps the better of two cards that ask the same.
    private void settle(StoredNote kept, int ordinal, Optional<Card> mine, Card theirs) {
        boolean take = mine.isEmpty() || BETTER.compare(theirs, mine.get()) > 0;
        Card best = take ? theirs : mine.get();
        if (mine.isPresent()) {
            Card worse = take ? mine.get() : theirs;
            cards.delete(List.of(worse.id()));
            if (best.flag() == Flag.NONE) {
                cards.flag(List.of(best.id()), worse.flag());
            }
            if (best.suspended() && !worse.suspended()) {
                cards.suspend(List.of(best.id()), false);
            }
        }
        if (take) {
            cards.adopt(best.id(), kept, ordinal);
        }
    }

    private static boolean asks(Note note, int ordinal, Note now, int wanted) {
        if (note instanceof ClozeNote gaps && now instanceof ClozeNote others) {
            return Cloze.parse(gaps.text())
                    .answers(ordinal)
                    .equals(Cloze.parse(others.text()).answers(wanted));
        }
        return note.ordinals().contains(ordinal)
                && note.ordinalIn(now, ordinal).equals(OptionalInt.of(wanted));
    }

    private static int interval(@Nullable Memory memory) {
        return memory == null ? 0 : memory.interval();
    }

    private static int reviews(@Nullable Memory memory) {
        return memory == null ? 0 : memory.reviews();
    }
}
