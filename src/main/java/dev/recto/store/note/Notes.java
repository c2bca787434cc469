package dev.recto.store.note;

import dev.recto.model.DeckId;
import dev.recto.model.Guid;
import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.model.Tag;
import dev.recto.store.change.Action;
import dev.recto.store.change.Added;
import dev.recto.store.change.Change;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Portions;
import dev.recto.store.change.Progress;
import dev.recto.store.change.Run;
import dev.recto.store.change.Store;
import dev.recto.store.table.CardRows;
import dev.recto.store.table.DeckRows;
import dev.recto.store.table.NoteRows;
import dev.recto.store.table.NoteTags;
import dev.recto.store.table.NoteText;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/// The notes of a library.
public final class Notes {
    private final Store store;

    /// Lent by [dev.recto.store.Library#notes].
    public Notes(Store store) {
        this.store = store;
    }

    /// A note.
    public Optional<StoredNote> find(NoteId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    /// Those of the notes that are still there.
    public Map<NoteId, StoredNote> find(Collection<NoteId> ids) {
        return store.read(sql -> new NoteRows(sql).find(ids));
    }

    /// All tags in use, sorted.
    public SortedSet<Tag> tags() {
        return store.read(sql -> new TreeSet<>(new NoteTags(sql).all()));
    }

    /// Adds a note with its cards.
    ///
    /// @throws RefusedException NO_LONGER_THERE if the deck is gone
    public Added<NoteId> add(DeckId deck, Note note, SortedSet<Tag> tags) {
        return store.add(change -> add(change, deck, note, tags));
    }

    /// Adds a note with its cards, and throws its draft away.
    ///
    /// @param written where the draft lies
    /// @throws RefusedException NO_LONGER_THERE if the deck is gone
    public Added<NoteId> add(DeckId deck, Note note, SortedSet<Tag> tags, Draft.NewIn written) {
        return store.add(
                change -> {
                    new DraftRows(change.sql()).discard(written);
                    return add(change, deck, note, tags);
                });
    }

    private static Added<NoteId> add(Change change, DeckId deck, Note note, SortedSet<Tag> tags) {
        var rows = new NoteRows(change.sql());
        String name = new DeckRows(change.sql()).get(deck).name();
        var guid = new Guid(UUID.randomUUID().toString());
        NoteId id = rows.insert(guid, deck, note, NoteText.of(note), null, false, change.now());
        new NoteTags(change.sql()).set(id, tags);
        new CardRows(change.sql()).insert(id, deck, note.ordinals());
        change.touches(deck);
        return new Added<>(id, change.done(Action.ADD_NOTES, 1, name));
    }

    /// Replaces the text and tags of a note. Cards whose question is still asked keep their
    /// schedule, others are removed, new questions get new cards.
    ///
    /// @throws RefusedException NO_LONGER_THERE
    public Changes edit(NoteId id, Note note, SortedSet<Tag> tags) {
        return edit(id, note, tags, new Run());
    }

    /// Replaces the text and tags of a note, as [#edit(NoteId, Note, SortedSet)] does, while it is
    /// being written. Its draft is thrown away.
    ///
    /// @param run the saves to which this one belongs; together they are one step of the history,
    ///   and none where the note is in the end as it was in the beginning
    /// @throws RefusedException NO_LONGER_THERE
    public Changes edit(NoteId id, Note note, SortedSet<Tag> tags, Run run) {
        return store.change(run, change -> edit(change, id, note, tags));
    }

    private static Changes edit(Change change, NoteId id, Note note, SortedSet<Tag> tags) {
        var rows = new NoteRows(change.sql());
        StoredNote before = rows.get(id);
        new DraftRows(change.sql()).discard(new Draft.Of(id));
        change.touches(before.deck());
        if (before.note().equals(note) && before.tags().equals(tags)) {
            return change.done(Action.EDIT_NOTES, 0, "");
        }
        rows.update(id, note, NoteText.of(note), change.now());
        var noteTags = new NoteTags(change.sql());
        noteTags.set(id, tags);
        noteTags.dropUnused();
        var cards = new CardRows(change.sql());
        cards.carry(id, before.note(), note);
        cards.align(id, before.deck(), note);
        return change.done(Action.EDIT_NOTES, 1, "");
    }

    /// Notes that ask what this one asks: the same words in the same order, case and accents aside.
    ///
    /// @param limit how many of them at most
    public List<StoredNote> asking(Note note, int limit) {
        return store.read(
                sql ->
                        List.copyOf(
                                new NoteRows(sql)
                                        .find(new SameQuestion(sql).find(note, limit))
                                        .values()));
    }

    /// Replaces the text of many notes, as [#edit] does that of one. Notes that are gone are passed
    /// over.
    ///
    /// @param progress is told how many are done, and may stop it
    public Changes edit(Map<NoteId, Note> notes, Progress progress) {
        return store.change(
                change -> {
                    var rows = new NoteRows(change.sql());
                    int edited =
                            Portions.each(
                                    List.copyOf(notes.keySet()),
                                    progress,
                                    ids -> {
                                        Collection<StoredNote> there = rows.find(ids).values();
                                        there.forEach(
                                                note ->
                                                        rewrite(
                                                                change,
                                                                note,
                                                                notes.get(note.id())));
                                        return there.size();
                                    });
                    return change.done(Action.EDIT_NOTES, edited, "");
                });
    }

    private static void rewrite(Change change, StoredNote stored, Note note) {
        new NoteRows(change.sql()).update(stored.id(), note, NoteText.of(note), change.now());
        new CardRows(change.sql()).align(stored.id(), stored.deck(), note);
        change.touches(stored.deck());
    }

    /// Deletes notes with their cards. The log keeps the reviews.
    public Changes delete(Collection<NoteId> ids) {
        return store.change(
                change -> {
                    var rows = new NoteRows(change.sql());
                    change.touches(rows.decks(ids));
                    int cards = new CardRows(change.sql()).deleteOf(ids);
                    rows.delete(ids);
                    return change.done(Action.DELETE_NOTES, cards, "");
                });
    }

    /// Moves notes with their cards into a deck.
    ///
    /// @throws RefusedException NO_LONGER_THERE if the deck is gone
    public Changes move(Collection<NoteId> ids, DeckId deck) {
        return store.change(
                change -> {
                    var rows = new NoteRows(change.sql());
                    String name = new DeckRows(change.sql()).get(deck).name();
                    change.touches(rows.decks(ids));
                    change.touches(deck);
                    return change.done(Action.MOVE_NOTES, rows.move(ids, deck, change.now()), name);
                });
    }
}
