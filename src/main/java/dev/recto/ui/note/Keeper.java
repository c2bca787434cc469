package dev.recto.ui.note;

import dev.recto.model.DeckId;
import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.store.Library;
import dev.recto.store.change.Added;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Run;
import dev.recto.store.note.Draft;
import dev.recto.ui.Job;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.note.Subject.Existing;
import dev.recto.ui.note.Subject.New;

import java.util.function.Consumer;
import java.util.function.Function;

/// Writes forms to the library: as notes, or as drafts.
final class Keeper {
    private final ObservableLibrary library;
    private final Consumer<? super Exception> failure;
    private final Runnable settled;
    private Run run = new Run();
    // The last form that was written, as a note or as a draft.
    private Form kept = Form.EMPTY;
    // Whether it is to be written once more.
    private boolean due;
    private boolean drafted;
    // The text that the note has in the library, and whether that is sure.
    private Form stored = Form.EMPTY;
    private boolean sure = true;
    private int writing;
    private boolean own;

    /// @param failure shows that something could not be written
    /// @param settled told when something was written
    Keeper(ObservableLibrary library, Consumer<? super Exception> failure, Runnable settled) {
        this.library = library;
        this.failure = failure;
        this.settled = settled;
    }

    /// Begins with another note; what is written from now on is one change.
    ///
    /// @param now the form as it is shown
    /// @param draft whether that is a draft
    /// @param note the text that the note has in the library; empty for a new one
    void begin(Form now, boolean draft, Form note) {
        kept = now;
        // A draft may have become complete by what happened since.
        due = draft;
        drafted = draft;
        stored = note;
        sure = true;
        run = new Run();
    }

    /// The text that the note has in the library.
    Form stored() {
        return stored;
    }

    /// Whether a form was handed to the library.
    boolean has(Form form) {
        return form.equals(kept) && !due;
    }

    /// Whether all that was handed over is on disk, as a note.
    boolean isSaved() {
        return writing == 0 && !drafted;
    }

    /// Whether the news of the moment is of what was written from here.
    boolean isOwn() {
        return own;
    }

    /// Writes a form once more, though nothing in it has changed.
    void renew() {
        due = true;
    }

    /// Writes a form.
    ///
    /// @param deck the deck it is for
    /// @param complete whether it may become the text of its note
    void keep(Subject of, DeckId deck, Form now, boolean complete) {
        if (has(now)) {
            return;
        }
        kept = now;
        due = false;
        if (of instanceof Existing existing && complete) {
            edit(existing, now);
        } else if (now.equals(stored) || of instanceof New && now.isBlank()) {
            discard(of);
        } else {
            var draft = new Draft(deck, now.note(), now.tags());
            write(file -> file.drafts().keep(of.place(), draft));
            drafted = true;
        }
    }

    private void edit(Existing existing, Form now) {
        Note note = now.note();
        boolean asBefore = sure && note.equals(stored.note()) && now.tags().equals(stored.tags());
        if (asBefore) {
            discard(existing);
        } else {
            Run mine = run;
            NoteId id = existing.note().id();
            change(
                    file -> file.notes().edit(id, note, now.tags(), mine),
                    Function.identity(),
                    _ -> sure = true,
                    this::fail);
            drafted = false;
        }
        stored = now;
    }

    private void discard(Subject of) {
        if (drafted) {
            write(file -> file.drafts().discard(of.place()));
        }
        drafted = false;
    }

    /// Adds a note and throws its draft away.
    ///
    /// @param added told of it
    /// @param failed told that it could not be added
    void add(New fresh, DeckId deck, Form now, Consumer<Added<NoteId>> added, Runnable failed) {
        Note note = now.note();
        change(
                file -> file.notes().add(deck, note, now.tags(), fresh.place()),
                Added::changes,
                added,
                problem -> {
                    failed.run();
                    fail(problem);
                });
    }

    /// Reads behind what is still being written. The job has still to be started.
    <T> Job<T> read(Function<Library, T> look) {
        return writing == 0 ? library.read(look) : library.work((file, _) -> look.apply(file));
    }

    private <T> void change(
            Function<Library, T> change,
            Function<T, Changes> changes,
            Consumer<T> done,
            Consumer<Exception> failed) {
        start(
                library.<T>work((file, _) -> change.apply(file))
                        .onSuccess(
                                result -> {
                                    own = true;
                                    library.publish(changes.apply(result));
                                    own = false;
                                    done.accept(result);
                                })
                        .onFailure(failed));
    }

    private void write(Consumer<Library> change) {
        start(
                library.<Boolean>work(
                                (file, _) -> {
                                    change.accept(file);
                                    return true;
                                })
                        .onFailure(this::fail));
    }

    private void start(Job<?> job) {
        writing++;
        job.onEnd(
                        () -> {
                            writing--;
                            settled.run();
                        })
                .start();
    }

    /// What could not be written counts as not written, and is tried again with the next change.
    private void fail(Exception problem) {
        due = true;
        sure = false;
        failure.accept(problem);
    }
}
