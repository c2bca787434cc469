package dev.recto.ui.browse;

import dev.recto.model.NoteId;
import dev.recto.store.settings.Settings;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.cards.CardList;
import dev.recto.ui.note.NoteEditor;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.util.Subscription;

import java.util.List;

/// The editor beside the table: it follows the selection, but not while it is written in, and is
/// there as long as the learner wants it and there is room. Where it is not, notes are edited on a
/// page of their own.
final class SideEditor {
    /// So wide, in letters' heights, must the page be for both.
    private static final double ROOMY = 52;

    private static final double SHARE = 0.56;

    private final Tools tools;
    private final SplitPane split;
    private final CardList cards;
    private final NoteEditor editor;
    private final Parent pane;
    private final ObservableValue<Boolean> wanted;
    private Subscription following = Subscription.EMPTY;
    private final SimpleBooleanProperty roomy = new SimpleBooleanProperty();

    /// @param split holds the table, and gets the editor
    SideEditor(Tools tools, SplitPane split, CardList cards) {
        this.tools = tools;
        this.split = split;
        this.cards = cards;
        wanted = tools.settings().of(Settings::editorBeside);
        editor = new NoteEditor(tools, cards::focusRows);
        pane = editor.view();
        pane.getStyleClass().add("side-editor");
        SplitPane.setResizableWithParent(pane, false);
        split.widthProperty().subscribe(this::measure);
        roomy.subscribe(this::place);
        wanted.subscribe(on -> place());
        cards.editWith(this::edit);
    }

    /// Shows or hides it, by a button too.
    Command toggle(ToggleButton button) {
        var toggle = new Command(tools.words().get("browse.editor"), "F4", this::turn);
        toggle.when(roomy).wire(button);
        wanted.subscribe(button::setSelected);
        return toggle;
    }

    /// What can be done in it, as long as it is there.
    List<Command> commands() {
        return isShown() ? editor.commands() : List.of();
    }

    private void turn() {
        tools.settings().change(now -> now.withEditorBeside(!now.editorBeside()));
        cards.focusRows();
    }

    void close() {
        following.unsubscribe();
        editor.close();
    }

    private boolean isShown() {
        return split.getItems().contains(pane);
    }

    private void measure() {
        double letter = tools.settings().get().textPercent() * 0.14;
        roomy.set(split.getWidth() >= ROOMY * letter);
    }

    private void place() {
        boolean shown = wanted.getValue() && roomy.get();
        if (shown && !isShown()) {
            split.getItems().add(pane);
            split.setDividerPositions(SHARE);
            following = cards.followNote(this::follow);
        } else if (!shown && isShown()) {
            following.unsubscribe();
            split.getItems().remove(pane);
            editor.rest();
        }
    }

    private void edit(NoteId note) {
        if (isShown()) {
            show(note);
            editor.focus();
        } else {
            tools.navigator().edit(note);
        }
    }

    private void follow(NoteId note) {
        if (!pane.isFocusWithin()) {
            show(note);
        }
    }

    private void show(NoteId note) {
        if (!note.equals(editor.note().getValue())) {
            editor.edit(note);
        }
    }
}
