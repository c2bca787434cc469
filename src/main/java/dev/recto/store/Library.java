package dev.recto.store;

import dev.recto.store.browse.BulkEdit;
import dev.recto.store.browse.Cards;
import dev.recto.store.browse.Found;
import dev.recto.store.browse.Searches;
import dev.recto.store.change.Changes;
import dev.recto.store.change.History;
import dev.recto.store.change.Progress;
import dev.recto.store.change.Store;
import dev.recto.store.deck.Decks;
import dev.recto.store.file.Copies;
import dev.recto.store.file.Meta;
import dev.recto.store.file.Migrations;
import dev.recto.store.file.OpenFile;
import dev.recto.store.imports.Imports;
import dev.recto.store.media.Media;
import dev.recto.store.note.Drafts;
import dev.recto.store.note.Notes;
import dev.recto.store.quiz.Quizzes;
import dev.recto.store.review.Replay;
import dev.recto.store.review.Reviews;
import dev.recto.store.review.Rules;
import dev.recto.store.statistics.Statistics;
import dev.recto.store.statistics.TallyCheck;
import dev.recto.store.tag.Tags;
import dev.recto.store.tidy.Tidy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The one door to a library file: decks, notes, cards, the log of reviews and pictures, all in one
/// SQLite file that one process at a time has open.
///
/// ```java
/// try (Library library = Library.open(path, Clock.systemUTC())) {
///     var deck = library.decks().create(null, "Marketing", options).id();
///     library.notes().add(deck, new BasicNote("4 P", "product, price, place, promotion"), tags);
///     library.history().undo();
/// }
/// ```
///
/// Safe for use by several threads. Changes wait for one another; reads wait for other reads but
/// not for changes. A change that has returned is on disk.
///
/// Every method here and in the parts it lends may throw a [dev.recto.store.file.LibraryException].
public final class Library implements AutoCloseable {
    private final Path file;
    private final Clock clock;
    private final Store store;

    private Library(Path file, Clock clock, Store store) {
        this.file = file;
        this.clock = clock;
        this.store = store;
    }

    /// Opens a library. An absent or empty file becomes an empty library, its folder is made; a
    /// library of an older version is backed up, then brought to this version.
    ///
    /// @param clock tells when things are made or changed
    /// @throws LibraryException of every kind except GONE
    public static Library open(Path path, Clock clock) {
        return open(path, clock, Migrations.standard());
    }

    static Library open(Path path, Clock clock, Migrations migrations) {
        Path file = path.toAbsolutePath();
        return new Library(file, clock, new Store(OpenFile.open(file, clock, migrations), clock));
    }

    /// Where the library lies.
    public Path file() {
        return file;
    }

    /// The identity of this library: the same for a file and its copies, made when it is new.
    public UUID id() {
        return UUID.fromString(store.read(sql -> Meta.get(sql, Meta.LIBRARY)).orElseThrow());
    }

    /// A fact about this library that the program has written down with [#remember], such as which
    /// starter decks it was given.
    public Optional<String> recall(String key) {
        return store.read(sql -> Meta.get(sql, Meta.FACT + key));
    }

    /// Writes down a fact about this library. This is not undone.
    public void remember(String key, String value) {
        store.aside(sql -> Meta.set(sql, Meta.FACT + key, value));
    }

    /// Decks: the tree, its counts, and changes to it.
    public Decks decks() {
        return new Decks(store);
    }

    /// Notes: what the learner wrote.
    public Notes notes() {
        return new Notes(store);
    }

    /// Drafts: what is being written.
    public Drafts drafts() {
        return new Drafts(store);
    }

    /// Cards: finding them, and their marks.
    public Cards cards() {
        return new Cards(store);
    }

    /// Reviews: what to study, answers, and figures of the log.
    public Reviews reviews() {
        return new Reviews(store);
    }

    /// Figures of the log: what was studied when and how well.
    public Statistics statistics() {
        return new Statistics(store);
    }

    /// Quizzes: what they ask, their answers, and what is kept of them.
    public Quizzes quizzes() {
        return new Quizzes(store);
    }

    /// Searches that are kept.
    public Searches searches() {
        return new Searches(store);
    }

    /// Changes to many cards or notes at once.
    ///
    /// @param found which
    /// @param progress is told how many of them are done, and may stop it
    public BulkEdit bulk(Found found, Progress progress) {
        return new BulkEdit(store, found, progress);
    }

    /// Decks from outside: comparing and importing.
    public Imports imports() {
        return new Imports(store);
    }

    /// Pictures and sounds.
    public Media media() {
        return new Media(store);
    }

    /// What could be tidied.
    public Tidy tidy() {
        return new Tidy(store);
    }

    /// The tags of all notes.
    public Tags tags() {
        return new Tags(store);
    }

    /// Undo and redo.
    public History history() {
        return store.history();
    }

    /// Looks for everything that should not be so and that the tables cannot forbid. Changes wait
    /// meanwhile. Empty if all is well.
    ///
    /// @param rules the rules that the log names
    public List<Finding> check(Rules rules) {
        return store.looking(sql -> new LibraryCheck(sql, rules, clock.instant()).findings());
    }

    /// Forgets all memories and makes them again from the log. Figures of the log that have gone
    /// wrong are added up anew.
    ///
    /// @param rules the rules that the log names; a card with a review by another is left as it is
    public Changes rebuildMemories(Rules rules) {
        return store.change(
                change -> {
                    var tallies = new TallyCheck(change.sql());
                    if (!tallies.wrong().isEmpty()) {
                        tallies.rebuild();
                    }
                    return new Replay(change.sql(), rules).rebuild(change);
                });
    }

    /// Saves a whole copy of the library, as it is now, to a file that is made or replaced. Works
    /// also when the library's own file has been deleted meanwhile.
    public void saveCopy(Path copy) {
        store.lend(sql -> Copies.make(sql, copy.toAbsolutePath()));
    }

    Store store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}
