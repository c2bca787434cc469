package dev.recto.store.deck;

import dev.recto.model.Deck;
import dev.recto.model.DeckDraft;
import dev.recto.model.DeckId;
import dev.recto.model.DeckOptions;
import dev.recto.model.NoteDraft;
import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.store.browse.Found;
import dev.recto.store.change.Action;
import dev.recto.store.change.Added;
import dev.recto.store.change.Change;
import dev.recto.store.change.Changes;
import dev.recto.store.change.RefusedException;
import dev.recto.store.change.RefusedException.Reason;
import dev.recto.store.change.Store;
import dev.recto.store.change.Sums;
import dev.recto.store.file.Sql;
import dev.recto.store.table.CardRows;
import dev.recto.store.table.DeckRows;
import dev.recto.store.table.DeckTree;
import dev.recto.store.table.NoteRows;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The decks of a library: the tree with its counts, and changes to it.
public final class Decks {
    private final Store store;

    /// Lent by [dev.recto.store.Library#decks].
    public Decks(Store store) {
        this.store = store;
    }

    /// All decks with their counts on a study day, parents before children, siblings by name.
    public List<DeckStatus> statuses(LocalDate day) {
        return store.read(sql -> counts(sql, day).statuses(null));
    }

    /// A deck and all below it with their counts, the deck itself first. Empty if it is gone.
    public List<DeckStatus> statuses(DeckId root, LocalDate day) {
        return store.read(sql -> counts(sql, day).statuses(root));
    }

    /// A deck with its counts.
    public Optional<DeckStatus> status(DeckId deck, LocalDate day) {
        return statuses(deck, day).stream().findFirst();
    }

    /// A deck.
    public Optional<Deck> find(DeckId deck) {
        return store.read(sql -> new DeckRows(sql).find(deck));
    }

    /// All decks, parents before children, siblings by name.
    public List<Deck> all() {
        return store.read(sql -> tree(sql).depthFirst(null));
    }

    /// A deck by the names from the top of the tree down to it, case aside.
    public Optional<Deck> find(List<String> path) {
        return store.read(
                sql -> {
                    Optional<Deck> deck = Optional.empty();
                    for (String name : path) {
                        DeckId parent = deck.map(Deck::id).orElse(null);
                        deck = new DeckRows(sql).child(parent, name);
                        if (deck.isEmpty()) {
                            break;
                        }
                    }
                    return deck;
                });
    }

    /// The names from the top of the tree down to a deck. Empty if it is gone.
    public List<String> path(DeckId deck) {
        return store.read(sql -> tree(sql).path(deck));
    }

    /// Decks as they leave the library: one for each deck, parents first.
    ///
    /// @param root the deck that leaves, with all below it; its own name begins the paths. Null for
    ///   the whole library
    public List<DeckDraft> drafts(@Nullable DeckId root) {
        return store.read(
                sql -> {
                    DeckTree tree = tree(sql);
                    int above = root == null ? 0 : Math.max(0, tree.upwards(root).size() - 1);
                    return tree.depthFirst(root).stream()
                            .map(deck -> draft(tree, deck, above, new NoteRows(sql).of(deck.id())))
                            .toList();
                });
    }

    /// Makes a deck.
    ///
    /// @param parent where, or null for the top
    /// @param name blanks around it are dropped
    /// @throws RefusedException NAME_BLANK, NAME_TAKEN, NO_LONGER_THERE
    public Added<DeckId> create(@Nullable DeckId parent, String name, DeckOptions options) {
        return store.add(
                change -> {
                    var rows = new DeckRows(change.sql());
                    if (parent != null) {
                        rows.get(parent);
                    }
                    String free = free(rows, parent, name, null);
                    DeckId id = rows.insert(parent, free, "", options, change.now());
                    change.touches(id);
                    return new Added<>(id, change.done(Action.CREATE_DECK, 1, free));
                });
    }

    /// Gives a deck another name.
    ///
    /// @throws RefusedException NAME_BLANK, NAME_TAKEN, NO_LONGER_THERE
    public Changes rename(DeckId id, String name) {
        return store.change(
                change -> {
                    var rows = new DeckRows(change.sql());
                    String free = free(rows, rows.get(id).parent(), name, id);
                    rows.rename(id, free);
                    change.touches(id);
                    return change.done(Action.RENAME_DECK, 1, free);
                });
    }

    /// Moves a deck, with all below it.
    ///
    /// @param parent where, or null for the top
    /// @throws RefusedException INTO_ITSELF, NAME_TAKEN, NO_LONGER_THERE
    public Changes move(DeckId id, @Nullable DeckId parent) {
        return store.change(
                change -> {
                    var rows = new DeckRows(change.sql());
                    Deck deck = rows.get(id);
                    if (parent != null) {
                        rows.get(parent);
                        change.touches(parent);
                        refuse(rows.subtree(id).contains(parent), Reason.INTO_ITSELF);
                    }
                    free(rows, parent, deck.name(), id);
                    rows.move(id, parent);
                    change.touches(id);
                    return change.done(Action.MOVE_DECK, 1, deck.name());
                });
    }

    /// Moves everything from one deck into another and deletes the empty deck. Decks below it move
    /// too; where one of the same name lies there already, they are merged in turn.
    ///
    /// @throws RefusedException INTO_ITSELF, NO_LONGER_THERE
    public Changes merge(DeckId from, DeckId into) {
        return store.change(
                change -> {
                    var rows = new DeckRows(change.sql());
                    Deck goal = rows.get(into);
                    rows.get(from);
                    List<DeckId> subtree = rows.subtree(from);
                    refuse(subtree.contains(into), Reason.INTO_ITSELF);
                    DeckTree tree = tree(change.sql());
                    int notes =
                            new Sums(change.sql())
                                    .during(
                                            notes(change.sql(), subtree).size(),
                                            () -> merge(change, tree, from, into));
                    return change.done(Action.MERGE_DECKS, notes, goal.name());
                });
    }

    /// Deletes a deck, all below it, their notes and cards. The log keeps the reviews.
    ///
    /// @throws RefusedException NO_LONGER_THERE
    public Changes delete(DeckId id) {
        return store.change(
                change -> {
                    var rows = new DeckRows(change.sql());
                    var notes = new NoteRows(change.sql());
                    Deck deck = rows.get(id);
                    List<DeckId> subtree = rows.subtree(id);
                    List<NoteId> doomed = notes(change.sql(), subtree);
                    int cards =
                            new Sums(change.sql())
                                    .during(
                                            doomed.size(),
                                            () -> new CardRows(change.sql()).deleteOf(doomed));
                    notes.delete(doomed);
                    rows.delete(subtree);
                    change.touches(subtree);
                    return change.done(Action.DELETE_DECK, cards, deck.name());
                });
    }

    /// Sets what a deck is about.
    ///
    /// @param description Markdown, or empty
    /// @throws RefusedException NO_LONGER_THERE
    public Changes describe(DeckId id, String description) {
        return edit(id, rows -> rows.describe(id, description));
    }

    /// Sets how a deck is studied.
    ///
    /// @throws RefusedException NO_LONGER_THERE
    public Changes options(DeckId id, DeckOptions options) {
        return edit(id, rows -> rows.options(id, options));
    }

    private Changes edit(DeckId id, Consumer<DeckRows> edit) {
        return store.change(
                change -> {
                    var rows = new DeckRows(change.sql());
                    Deck deck = rows.get(id);
                    edit.accept(rows);
                    change.touches(id);
                    return change.done(Action.EDIT_DECK, 1, deck.name());
                });
    }

    private static List<NoteId> notes(Sql sql, List<DeckId> decks) {
        var notes = new NoteRows(sql);
        return decks.stream().flatMap(deck -> notes.ids(deck).stream()).toList();
    }

    private static int merge(Change change, DeckTree tree, DeckId from, DeckId into) {
        var rows = new DeckRows(change.sql());
        var notes = new NoteRows(change.sql());
        int moved = notes.move(notes.ids(from), into, change.now());
        for (Deck child : tree.below(from)) {
            Optional<Deck> namesake = rows.child(into, child.name());
            if (namesake.isPresent()) {
                moved += merge(change, tree, child.id(), namesake.get().id());
            } else {
                rows.move(child.id(), into);
                change.touches(child.id());
            }
        }
        rows.delete(List.of(from));
        change.touches(List.of(from, into));
        return moved;
    }

    /// Notes as they leave the library, in their decks.
    public List<DeckDraft> draftsOf(Found found) {
        return store.read(
                sql -> {
                    Map<DeckId, List<StoredNote>> notes =
                            new NoteRows(sql)
                                    .find(found.notes(sql)).values().stream()
                                            .collect(Collectors.groupingBy(StoredNote::deck));
                    DeckTree tree = tree(sql);
                    return tree.depthFirst(null).stream()
                            .filter(deck -> notes.containsKey(deck.id()))
                            .map(deck -> draft(tree, deck, 0, notes.get(deck.id())))
                            .toList();
                });
    }

    private static DeckDraft draft(
            DeckTree tree, Deck deck, int above, Collection<StoredNote> stored) {
        List<String> path = tree.path(deck.id());
        List<NoteDraft> notes =
                stored.stream()
                        .map(
                                note ->
                                        new NoteDraft(
                                                note.guid(),
                                                note.note(),
                                                note.tags(),
                                                note.source()))
                        .toList();
        return new DeckDraft(path.subList(above, path.size()), deck.description(), notes);
    }

    /// A name that a deck may have at its place.
    private static String free(
            DeckRows rows, @Nullable DeckId parent, String name, @Nullable DeckId itself) {
        String stripped = name.strip();
        refuse(stripped.isEmpty(), Reason.NAME_BLANK);
        Optional<Deck> namesake = rows.child(parent, stripped);
        refuse(namesake.isPresent() && !namesake.get().id().equals(itself), Reason.NAME_TAKEN);
        return stripped;
    }

    private static void refuse(boolean wrong, Reason reason) {
        if (wrong) {
            throw new RefusedException(reason);
        }
    }

    private static DeckTree tree(Sql sql) {
        return new DeckTree(new DeckRows(sql).all());
    }

    private static DeckCounts counts(Sql sql, LocalDate day) {
        return new DeckCounts(sql, tree(sql), day);
    }
}
