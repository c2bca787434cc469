package dev.recto.ui.note;

import dev.recto.model.DeckId;
import dev.recto.model.NoteId;
import dev.recto.store.change.Changes;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.note.Subject.Existing;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A pane in which notes are written and edited, for any page:
///
/// ```java
/// var editor = new NoteEditor(tools, table::requestFocus);
/// box.getChildren().add(editor.view());
/// editor.edit(note);
/// ```
///
/// What is written is saved by itself, a moment after the last key and whenever the pane is left,
/// given another note or closed. It follows changes of its note from elsewhere. As long as it was
/// given nothing it is disabled.
public final class NoteEditor {
    private final Tools tools;
    private final EditorViewModel model;
    private final EditorController controller;
    private final Parent view;
    private boolean wanted;

    /// @param leave goes away from the pane: what Escape does, and Shortcut+Enter where a note is
    ///   edited
    public NoteEditor(Tools tools, Runnable leave) {
        this.tools = tools;
        model = new EditorViewModel(tools.library(), this::tell, tools.dialogs()::failure);
        controller = new EditorController(tools, model, leave);
        view = tools.views().load(controller);
        // What is disabled takes no focus.
        view.disabledProperty()
                .subscribe(
                        off -> {
                            if (wanted && !off) {
                                focus();
                            }
                        });
    }

    /// The pane. It takes the room it is given, and puts its preview beside or below.
    public Parent view() {
        return view;
    }

    /// What can be done in it with a key; it listens to these keys itself.
    public List<Command> commands() {
        return controller.commands();
    }

    /// Lets the learner write new notes, one after the other, or go on with one that was begun.
    ///
    /// @param deck the deck that is proposed for them
    public void write(DeckId deck) {
        model.write(deck);
    }

    /// Lets the learner edit a note.
    public void edit(NoteId note) {
        model.edit(note);
    }

    /// Puts away what is written, and shows nothing.
    public void rest() {
        tell(model.rest());
    }

    /// Gives the focus to the question, as soon as there is one.
    public void focus() {
        wanted = !ready().getValue();
        if (!wanted) {
            controller.focus();
        }
    }

    /// The note that is edited, or null.
    public ObservableValue<@Nullable NoteId> note() {
        return model.subjectProperty()
                .map(subject -> subject instanceof Existing existing ? existing.note().id() : null);
    }

    /// Whether what it was given is not there any more.
    public ReadOnlyBooleanProperty goneProperty() {
        return model.goneProperty();
    }

    /// Whether there is something to write on.
    public ObservableValue<Boolean> ready() {
        return model.subjectProperty().map(subject -> true).orElse(false);
    }

    /// Puts away what is written and lets go of the library.
    public void close() {
        tell(model.close());
        controller.close();
    }

    private void tell(Changes changes) {
        tools.notices().done(changes);
    }

    private void tell(boolean kept) {
        if (kept) {
            tools.notices().tell(tools.words().get("editor.kept"));
        }
    }
}
