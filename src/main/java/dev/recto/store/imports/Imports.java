package dev.recto.store.imports;

import dev.recto.store.change.Action;
import dev.recto.store.change.Change;
import dev.recto.store.change.Progress;
import dev.recto.store.change.Store;
import dev.recto.store.imports.Comparison.Compared;
import dev.recto.store.table.NoteRows;

import java.util.List;
import java.util.concurrent.CancellationException;

/// Decks from outside. Importing the same file again changes nothing; importing an edited file
/// updates what was edited and keeps the schedule.
///
/// A note is known again by its guid; without one, or where the guid is unknown, by the same
/// content in the same deck or from the same file; then, without a guid, by the same front in the
/// same deck, by the same answer in the same file, and last by the same line of it. The last two
/// count in the deck where at least half of the notes of the file were found by surer signs: many
/// files are called `notes.txt`. A note stays in the deck where the learner has moved it, and keeps
/// the tags that the learner gave it. A note without a guid whose content the deck has already is
/// no second note. Where a note stands in its file is kept up to date.
///
/// Who changed a note is told by the content that the last import brought: if only the learner did,
/// their text stays; if only the file did, its text is taken; if both did, [ImportPlan#fileWins]
/// decides. A note that never came from an import takes the text of the file.
public final class Imports {
    private static final int NOTES_PER_REPORT = 100;

    private final Store store;

    /// Lent by [dev.recto.store.Library#imports].
    public Imports(Store store) {
        this.store = store;
    }

    /// Says what [#run] would do. Changes nothing.
    public Comparison compare(ImportPlan plan) {
        return store.read(
                sql -> new ImportMatching(sql, ImportMedia.renamed(sql, plan)).comparison());
    }

    /// Looks, for the notes that would be added, for notes of the library that are much like them:
    /// the same question, the same answer, or the same in other words. What becomes of them is said
    /// by [ImportPlan#decisions()]. Changes nothing.
    ///
    /// @return the pairs in the order of the import; each note of either side is in one at most
    /// @throws CancellationException if the progress said so
    public List<Neighbour> neighbours(ImportPlan plan, Progress progress) {
        return new NeighbourSearch(store, plan).find(progress);
    }

    /// Imports in one transaction.
    ///
    /// @throws CancellationException if the progress said so; nothing has changed then
    /// @throws RefusedException NO_LONGER_THERE if the deck to import under is gone
    public Imported run(ImportPlan plan, Progress progress) {
        return store.change(change -> run(change, plan, progress), Imported::changes);
    }

    private static Imported run(Change change, ImportPlan given, Progress progress) {
        var media = new ImportMedia(change.sql(), given);
        media.keep(progress);
        ImportPlan plan = media.renamed();
        var comparison = new ImportMatching(change.sql(), plan).comparison();
        var decks = new ImportDecks(change, plan);
        var writer = new ImportWriter(change);
        int done = 0;
        var rows = new NoteRows(change.sql());
        rows.indexLater();
        for (Compared note : comparison.notes()) {
            if (done % NOTES_PER_REPORT == 0 && !progress.at(done, comparison.notes().size())) {
                throw new CancellationException();
            }
            writer.write(note, decks);
            done++;
        }
        rows.indexNow();
        progress.at(done, done);
        int count = comparison.added() + comparison.updated();
        String name = plan.drafts().size() == 1 ? plan.drafts().getFirst().name() : "";
        return new Imported(comparison, change.done(Action.IMPORT, count, name));
    }
}
