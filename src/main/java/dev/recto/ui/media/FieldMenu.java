package dev.recto.ui.media;

import dev.recto.ui.Words;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;

/// The menu of a field that takes pictures and sounds: that of JavaFX pastes text alone.
final class FieldMenu extends ContextMenu {
    private final Words words;

    /// @param paste pastes whatever there is
    FieldMenu(Words words, TextInputControl field, Runnable paste) {
        this.words = words;
        MenuItem cut = item("edit.cut", field::cut);
        MenuItem copy = item("edit.copy", field::copy);
        MenuItem pasting = item("edit.paste", paste);
        MenuItem all = item("edit.selectAll", field::selectAll);
        getItems().setAll(cut, copy, pasting, new SeparatorMenuItem(), all);
        setOnShowing(
                event -> {
                    boolean nothing = field.getSelection().getLength() == 0;
                    Clipboard board = Clipboard.getSystemClipboard();
                    cut.setDisable(nothing || !field.isEditable());
                    copy.setDisable(nothing);
                    pasting.setDisable(
                            !field.isEditable()
                                    || !board.hasString() && !new Offers(board).there());
                    all.setDisable(field.getLength() == 0);
                });
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(words.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
