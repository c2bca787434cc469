package dev.recto.ui.note;

import dev.recto.model.DeckId;
import dev.recto.model.NoteId;
import dev.recto.ui.Command;
import dev.recto.ui.Page;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import java.util.List;

/// The page on which notes are written and edited. It leads back to where the learner came from.
public final class EditorPage implements Page {
    private final NoteEditor editor;
    private final ObservableValue<String> title;

    private EditorPage(Tools tools, String title) {
        this.title = new SimpleStringProperty(tools.words().get(title));
        editor = new NoteEditor(tools, tools.navigator()::back);
        editor.view().getStyleClass().add("page");
        editor.goneProperty()
                .subscribe(
                        gone -> {
                            if (gone) {
                                tools.navigator().back();
                            }
                        });
    }

    /// The page for new notes.
    ///
    /// @param deck the deck that is proposed for them
    public static Page write(Tools tools, DeckId deck) {
        var page = new EditorPage(tools, "editor.writeTitle");
        page.editor.write(deck);
        return page;
    }

    /// The page for a note of the library.
    public static Page edit(Tools tools, NoteId note) {
        var page = new EditorPage(tools, "editor.editTitle");
        page.editor.edit(note);
        return page;
    }

    @Override
    public Parent view() {
        return editor.view();
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public List<Command> commands() {
        return editor.commands();
    }

    @Override
    public void shown() {
        editor.focus();
    }

    @Override
    public ObservableValue<Boolean> ready() {
        return editor.ready();
    }

    @Override
    public void close() {
        editor.close();
    }
}
