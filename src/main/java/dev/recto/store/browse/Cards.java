package dev.recto.store.browse;

import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.Flag;
import dev.recto.model.NoteId;
import dev.recto.store.change.Action;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Progress;
import dev.recto.store.change.Store;
import dev.recto.store.search.Vocabulary;
import dev.recto.store.table.CardEntry;
import dev.recto.store.table.CardRows;
import dev.recto.store.table.DeckRows;
import dev.recto.store.table.DeckTree;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// The cards of a library: finding them, and their marks.
public final class Cards {
    private final Store store;

    /// Lent by [dev.recto.store.Library#cards].
    public Cards(Store store) {
        this.store = store;
    }

    /// A card with its note.
    public Optional<CardEntry> find(CardId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /// Those of the cards that are still there, with their notes, in the order given.
    public List<CardEntry> find(Collection<CardId> ids) {
        return store.read(
                sql -> {
                    return CardEntry.of(sql, new CardRows(sql).find(ids));
                });
    }

    /// The cards of a note, by ordinal.
    public List<Card> of(NoteId note) {
        return store.read(sql -> new CardRows(sql).of(note));
    }

    /// All cards of a deck and the decks below it, in the order of decks and notes: what can be
    /// practised.
    public List<CardEntry> in(DeckId deck) {
        return store.read(
                sql -> {
                    var tree = new DeckTree(new DeckRows(sql).all());
                    List<DeckId> decks =
                            tree.depthFirst(deck).stream().map(each -> each.id()).toList();
                    return CardEntry.of(sql, new CardRows(sql).of(decks));
                });
    }

    /// Looks for cards or notes.
    ///
    /// @param limit how many at most; a few come sooner than all
    /// @param progress is told how many were found, and may stop it
    /// @throws java.util.concurrent.CancellationException if it was stopped
    public Found search(CardSearch search, int limit, Progress progress) {
        return store.read(sql -> new Finder(sql, search, limit, store.now()).found(progress));
    }

    /// The rows of those that are still there, in the order given.
    public List<CardRow> rows(Found found) {
        return store.read(sql -> CardRow.of(sql, found));
    }

    /// The cards and notes of those that are still there, in the order given; of notes, all cards.
    public List<CardEntry> entries(Found found) {
        return store.read(
                sql -> {
                    List<Card> cards = new CardRows(sql).find(found.cards(sql));
                    return CardEntry.of(sql, cards);
                });
    }

    /// The names that a search can speak of.
    public Vocabulary vocabulary() {
        return store.read(sql -> new Names(sql).all());
    }

    /// Marks cards.
    public Changes flag(Collection<CardId> ids, Flag flag) {
        return mark(ids, Action.FLAG_CARDS, rows -> rows.flag(ids, flag));
    }

    /// Keeps cards out of study, or lets them back in.
    public Changes suspend(Collection<CardId> ids, boolean suspended) {
        return mark(
                ids,
                suspended ? Action.SUSPEND_CARDS : Action.RESUME_CARDS,
                rows -> rows.suspend(ids, suspended));
    }

    /// Puts cards off.
    ///
    /// @param until the first study day on which they may be asked again, or null for now
    public Changes bury(Collection<CardId> ids, @Nullable LocalDate until) {
        return mark(
                ids,
                until == null ? Action.UNBURY_CARDS : Action.BURY_CARDS,
                rows -> rows.bury(ids, until));
    }

    private Changes mark(Collection<CardId> ids, Action action, ToIntFunction<CardRows> mark) {
        return store.change(
                change -> {
                    var rows = new CardRows(change.sql());
                    change.touches(rows.decks(ids));
                    return change.done(action, mark.applyAsInt(rows), "");
                });
    }
}
