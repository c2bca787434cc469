package dev.recto.store.browse;

import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.Flag;
import dev.recto.model.NoteId;
import dev.recto.model.Tag;
import dev.recto.store.change.Action;
import dev.recto.store.change.Change;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Portions;
import dev.recto.store.change.Progress;
import dev.recto.store.change.Store;
import dev.recto.store.change.Sums;
import dev.recto.store.table.CardRows;
import dev.recto.store.table.DecisionRows;
import dev.recto.store.table.DeckRows;
import dev.recto.store.table.NoteRows;
import dev.recto.store.table.NoteTags;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

/// Changes to all rows of a list at once: each is one transaction, one step of the history, and can
/// be called off, after which nothing was changed. What of a note cannot be changed by card is
/// changed for the notes of the cards. Rows that are gone are passed over.
public final class BulkEdit {
    private final Store store;
    private final Found found;
    private final Progress progress;

    /// Lent by [dev.recto.store.Library#bulk].
    public BulkEdit(Store store, Found found, Progress progress) {
        this.store = store;
        this.found = found;
        this.progress = progress;
    }

    /// Marks cards.
    public Changes flag(Flag flag) {
        return cards(Action.FLAG_CARDS, (change, ids) -> rows(change).flag(ids, flag));
    }

    /// Keeps cards out of study, or lets them back in.
    public Changes suspend(boolean suspended) {
        return cards(
                suspended ? Action.SUSPEND_CARDS : Action.RESUME_CARDS,
                (change, ids) -> rows(change).suspend(ids, suspended));
    }

    /// Puts cards off.
    ///
    /// @param until the first study day on which they may be asked again, or null for now
    public Changes bury(@Nullable LocalDate until) {
        return cards(
                until == null ? Action.UNBURY_CARDS : Action.BURY_CARDS,
                (change, ids) -> rows(change).bury(ids, until));
    }

    /// Makes cards new again. The log keeps their reviews.
    public Changes forget() {
        return cards(
                Action.FORGET_CARDS,
                (change, ids) -> {
                    new DecisionRows(change.sql()).insert(ids, change.now(), null);
                    return rows(change).forget(ids);
                });
    }

    /// Sets the day on which cards come back: the interval since their last review is made to reach
    /// that far, at least one day. New cards, which have no such day, stay as they are.
    public Changes setDue(LocalDate day) {
        return cards(
                Action.SET_DUE,
                (change, ids) -> {
                    new DecisionRows(change.sql()).insert(ids, change.now(), day);
                    return rows(change).setDue(ids, day);
                });
    }

    /// Moves notes with their cards into a deck.
    ///
    /// @throws RefusedException NO_LONGER_THERE if the deck is gone
    public Changes move(DeckId deck) {
        return store.change(
                change -> {
                    String name = new DeckRows(change.sql()).get(deck).name();
                    change.touches(deck);
                    var rows = new NoteRows(change.sql());
                    int moved = relocating(change, ids -> rows.move(ids, deck, change.now()));
                    return change.done(Action.MOVE_NOTES, moved, name);
                });
    }

    /// Adds tags to notes and takes others away.
    public Changes tag(Collection<Tag> add, Collection<Tag> remove) {
        return store.change(
                change -> {
                    var tags = new NoteTags(change.sql());
                    var rows = new NoteRows(change.sql());
                    int tagged =
                            notes(
                                    change,
                                    ids -> {
                                        List<NoteId> changed = tags.change(ids, add, remove);
                                        rows.touch(changed, change.now());
                                        return changed.size();
                                    });
                    tags.dropUnused();
                    return change.done(Action.TAG_NOTES, tagged, "");
                });
    }

    /// Deletes notes with all their cards. The log keeps the reviews.
    public Changes delete() {
        return store.change(
                change -> {
                    var rows = new NoteRows(change.sql());
                    int cards =
                            relocating(
                                    change,
                                    ids -> {
                                        int deleted = rows(change).deleteOf(ids);
                                        rows.delete(ids);
                                        return deleted;
                                    });
                    return change.done(Action.DELETE_NOTES, cards, "");
                });
    }

    private Changes cards(Action action, ToIntBiFunction<Change, List<CardId>> work) {
        return store.change(
                change -> {
                    int changed =
                            Portions.each(
                                    found.cards(change.sql()),
                                    progress,
                                    ids -> {
                                        change.touches(rows(change).decks(ids));
                                        return work.applyAsInt(change, ids);
                                    });
                    return change.done(action, changed, "");
                });
    }

    private int notes(Change change, ToIntFunction<List<NoteId>> work) {
        return Portions.each(
                found.notes(change.sql()),
                progress,
                ids -> {
                    change.touches(new NoteRows(change.sql()).decks(ids));
                    return work.applyAsInt(ids);
                });
    }

    private int relocating(Change change, ToIntFunction<List<NoteId>> work) {
        return new Sums(change.sql()).during(found.size(), () -> notes(change, work));
    }

    private static CardRows rows(Change change) {
        return new CardRows(change.sql());
    }
}
