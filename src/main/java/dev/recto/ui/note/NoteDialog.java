package dev.recto.ui.note;

import dev.recto.model.DeckId;
import dev.recto.model.Note;
import dev.recto.model.StoredNote;
import dev.recto.model.Tag;
import dev.recto.store.Added;
import dev.recto.ui.Deeds;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import java.util.SortedSet;

/// A window in which a note is written.
public final class NoteDialog {
    private final Tools tools;
    private final Words words;
    private final NoteViewModel model = new NoteViewModel();
    private final NoteController controller;
    private final Parent view;

    public NoteDialog(Tools tools) {
        this.tools = tools;
        words = tools.words();
        controller = new NoteController(words, tools.media(), model);
        view = tools.views().load(controller);
    }

    /// Asks for new notes, one after the other, and adds each to a deck.
    ///
    /// @param name what the deck is called
    public void add(DeckId deck, String name) {
        tools.dialogs()
                .series(
                        words.get("note.addTo", name),
                        view,
                        controller.first(),
                        words.get("note.addAction"),
                        complete(),
                        () -> add(deck));
    }

    /// Lets the learner edit a note.
    ///
    /// @return whether it was changed; the change is under way then
    public boolean edit(StoredNote stored) {
        model.take(stored.note(), stored.tags());
        boolean saved =
                tools.dialogs()
                        .form(
                                words.get("note.edit"),
                                view,
                                controller.first(),
                                words.get("note.editAction"),
                                complete());
        Note note = model.note().getValue();
        SortedSet<Tag> tags = model.labels();
        boolean changed = saved && !(note.equals(stored.note()) && tags.equals(stored.tags()));
        if (changed) {
            ObservableLibrary library = tools.library();
            library.change(
                    file -> file.notes().edit(stored.id(), note, tags),
                    done -> tools.notices().done(new Deeds(words).done(done), library::undo));
        }
        return changed;
    }

    private void add(DeckId deck) {
        Note note = model.note().getValue();
        SortedSet<Tag> tags = model.labels();
        tools.library()
                .change(
                        file -> file.notes().add(deck, note, tags),
                        Added::changes,
                        added -> controller.added(new Deeds(words).done(added.changes())));
        model.clear();
        controller.first().requestFocus();
    }

    private ObservableValue<Boolean> complete() {
        return model.flaw().map(flaw -> flaw == NoteViewModel.Flaw.NONE);
    }
}
