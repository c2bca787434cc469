package dev.recto.store.tidy;

import dev.recto.model.CardId;
import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.store.change.Action;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Portions;
import dev.recto.store.change.Progress;
import dev.recto.store.change.Store;
import dev.recto.store.file.Sql;
import dev.recto.store.table.CardEntry;
import dev.recto.store.table.CardRows;
import dev.recto.store.table.DeckRows;
import dev.recto.store.table.DeckTree;
import dev.recto.store.table.NoteRows;
import dev.recto.store.tidy.RelationRows.Couple;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// What could be tidied in a library, and the changes that do it. Tags and media have their own
/// doors.
public final class Tidy {
    private final Store store;

    /// Lent by [dev.recto.store.Library#tidy].
    public Tidy(Store store) {
        this.store = store;
    }

    /// Looks for notes that are much alike: the same question, the same answer, or the same in
    /// other words; the nearest first. Pairs that the learner has set apart are left out. The time
    /// grows with the notes, not with their pairs.
    ///
    /// @throws CancellationException if the progress says so
    public List<Pair> pairs(PairScope scope, Progress progress) {
        return new PairSearch(store, scope).find(progress);
    }

    /// What is known of notes, to tell which of two is to stay. Those that are gone are absent.
    public Map<NoteId, Candidate> candidates(Collection<NoteId> notes) {
        return store.read(sql -> Candidate.of(sql, notes));
    }

    /// Those of the pairs whose notes are both there and were not set apart.
    public List<Pair> open(Collection<Pair> pairs) {
        return store.read(
                sql -> {
                    Set<Couple> apart = new RelationRows(sql).apart();
                    var ids = new HashSet<NoteId>();
                    pairs.forEach(pair -> ids.addAll(List.of(pair.one(), pair.other())));
                    Set<NoteId> present = new NoteRows(sql).present(ids);
                    return pairs.stream()
                            .filter(pair -> !apart.contains(Couple.of(pair.one(), pair.other())))
                            .filter(pair -> present.contains(pair.one()))
                            .filter(pair -> present.contains(pair.other()))
                            .toList();
                });
    }

    /// Makes one note of two, as many times as is said. Each question keeps the card with the
    /// better schedule of the two, with its log: the longer interval, then more reviews. Tags are
    /// put together. Notes that are gone are passed over; a note that has gone into another is that
    /// other from then on.
    ///
    /// @throws CancellationException if the progress says so; nothing has changed then
    public Changes merge(List<Merge> merges, Progress progress) {
        return store.change(
                change -> {
                    var merging = new Merging(change);
                    Portions.each(
                            merges,
                            progress,
                            some -> {
                                some.forEach(merging::merge);
                                return some.size();
                            });
                    return change.done(Action.MERGE_NOTES, merging.merged(), "");
                });
    }

    /// Merges all pairs that still say the same word for word, the later note into the earlier.
    ///
    /// @throws CancellationException if the progress says so; nothing has changed then
    public Changes mergeIdentical(List<Pair> pairs, Progress progress) {
        return store.change(
                change -> {
                    var merging = new Merging(change);
                    Portions.each(
                            pairs,
                            progress,
                            some -> {
                                PairSearch.identical(change.sql(), some).stream()
                                        .map(pair -> new Merge(pair.one(), pair.other()))
                                        .forEach(merging::merge);
                                return some.size();
                            });
                    return change.done(Action.MERGE_NOTES, merging.merged(), "");
                });
    }

    /// Remembers that the notes of a pair are not the same, so that they are never paired again.
    ///
    /// @throws RefusedException NO_LONGER_THERE if one of them is gone
    public Changes setApart(Pair pair) {
        return store.change(
                change -> {
                    var rows = new NoteRows(change.sql());
                    Map<NoteId, StoredNote> notes = rows.find(List.of(pair.one(), pair.other()));
                    rows.deck(pair.one());
                    rows.deck(pair.other());
                    new RelationRows(change.sql())
                            .setApart(
                                    notes.get(pair.one()).guid(),
                                    notes.get(pair.other()).guid(),
                                    change.now());
                    return change.done(Action.SET_APART, 1, "");
                });
    }

    /// Cards that were forgotten again and again, the most often forgotten first: those that a
    /// search for `is:leech` finds, but for those that are suspended or left alone for now.
    public List<CardEntry> leeches() {
        return store.read(sql -> CardEntry.of(sql, new LeechRows(sql).all()));
    }

    /// For notes, the note of the library with which each is most easily confused. Absent where
    /// there is none.
    ///
    /// @throws CancellationException if the progress says so
    public Map<NoteId, StoredNote> confused(Collection<StoredNote> notes, Progress progress) {
        return new ConfusionSearch(store).find(notes, progress);
    }

    /// Leaves cards alone until they are forgotten once more.
    public Changes spare(Collection<CardId> cards) {
        return store.change(
                change ->
                        change.done(
                                Action.SPARE_CARDS, new LeechRows(change.sql()).spare(cards), ""));
    }

    /// Notes of which something is missing, by the deck and the order in which they were added.
    public List<Flawed> flawed() {
        return store.read(sql -> new FlawRows(sql).all());
    }

    /// Removes, of notes, the cards that they no longer ask.
    public Changes dropSurplus(Collection<NoteId> ids) {
        return store.change(
                change -> {
                    var cards = new CardRows(change.sql());
                    int before = cards.ofNotes(ids).size();
                    for (StoredNote note : new NoteRows(change.sql()).find(ids).values()) {
                        cards.align(note.id(), note.deck(), note.note());
                        change.touches(note.deck());
                    }
                    int dropped = before - cards.ofNotes(ids).size();
                    return change.done(Action.DROP_CARDS, dropped, "");
                });
    }

    /// Decks in which there is no note, nor below them; of such decks in each other the topmost.
    public List<Deck> emptyDecks() {
        return store.read(Tidy::emptyDecks);
    }

    /// Deletes those of the decks that are still empty, with the empty decks below them.
    public Changes deleteEmptyDecks(Collection<DeckId> ids) {
        return store.change(
                change -> {
                    var rows = new DeckRows(change.sql());
                    var doomed = new HashSet<DeckId>();
                    for (Deck deck : emptyDecks(change.sql())) {
                        if (ids.contains(deck.id())) {
                            doomed.addAll(rows.subtree(deck.id()));
                        }
                    }
                    rows.delete(doomed);
                    change.touches(doomed);
                    return change.done(Action.DELETE_EMPTY_DECKS, doomed.size(), "");
                });
    }

    private static List<Deck> emptyDecks(Sql sql) {
        List<Deck> decks = new DeckRows(sql).all();
        var tree = new DeckTree(decks);
        var used = new HashSet<DeckId>();
        sql.each(
                "SELECT DISTINCT deck FROM note",
                row ->
                        tree.upwards(new DeckId(row.getLong(1)))
                                .forEach(deck -> used.add(deck.id())));
        return tree.depthFirst(null).stream()
                .filter(deck -> !used.contains(deck.id()))
                .filter(deck -> deck.parent() == null || used.contains(deck.parent()))
                .toList();
    }
}
