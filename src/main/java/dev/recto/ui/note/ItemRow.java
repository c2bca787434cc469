package dev.recto.ui.note;

import dev.recto.ui.Hint;
import dev.recto.ui.Words;

import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One item of a list: a handle by which it is dragged, its number, its text, and a button that
/// takes it away.
final class ItemRow extends HBox {
    private final Words words;
    private final Steering steering;
    private final Label handle = new Label("", new FontIcon(Feather.MORE_VERTICAL));
    private final Label number = new Label();
    private final Button remove = new Button("", new FontIcon(Feather.X));
    private final Field field = new Field();
    private int place = -1;

    /// What a row asks of the list that it stands in.
    interface Steering {
        void typed(int place, String text);

        void split(int place, int caret);

        void joinUp(int place);

        void remove(int place);

        void move(int place, int by);

        void spread(int place, Passage into, String lines);

        /// Goes to the item above or below.
        void go(int place, int by);
    }

    ItemRow(Words words, Steering steering) {
        this.words = words;
        this.steering = steering;
        getStyleClass().add("note-item");
        handle.getStyleClass().add("handle");
        handle.setCursor(Cursor.MOVE);
        handle.setMinWidth(USE_PREF_SIZE);
        handle.setMaxHeight(Double.MAX_VALUE);
        number.getStyleClass().add("note-item-number");
        remove.getStyleClass().addAll("flat", "button-icon", "small");
        remove.setFocusTraversable(false);
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(event -> steering.remove(place));
        Hint.on(handle, handle.accessibleTextProperty());
        Hint.on(remove, remove.accessibleTextProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().addListener((_, _, text) -> steering.typed(place, text));
        getChildren().addAll(handle, number, field, remove);
    }

    /// Shows an item.
    ///
    /// @param at its number from 0
    void show(int at, String text) {
        if (at != place) {
            place = at;
            describe(at);
        }
        field.put(text);
    }

    private void describe(int at) {
        field.setId("itemField" + (at + 1));
        handle.setId("itemHandle" + (at + 1));
        number.setText(words.get("editor.itemNumber", at + 1));
        field.setAccessibleText(words.get("editor.item", at + 1));
        remove.setAccessibleText(words.get("editor.itemRemove", at + 1));
        handle.setAccessibleText(words.get("editor.itemDrag", at + 1));
    }

    GrowingArea field() {
        return field;
    }

    Label handle() {
        return handle;
    }

    private final class Field extends GrowingArea {
        Field() {
            super(1, 12);
            addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        }

        @Override
        public void paste() {
            String text = Clipboard.getSystemClipboard().getString();
            if (text != null && Itemized.lines(text).size() > 1) {
                steering.spread(place, passage(), text);
            } else {
                super.paste();
            }
        }

        private void steer(KeyEvent event) {
            if (event.isConsumed() || !steered(event)) {
                return;
            }
            event.consume();
        }

        private boolean steered(KeyEvent event) {
            boolean held = event.isShortcutDown() || event.isShiftDown();
            boolean alt = event.isAltDown();
            KeyCode code = event.getCode();
            int caret = getCaretPosition();
            boolean selected = getSelection().getLength() > 0;
            if (alt && (code == KeyCode.UP || code == KeyCode.DOWN)) {
                steering.move(place, code == KeyCode.UP ? -1 : 1);
            } else if (held || alt) {
                if (code != KeyCode.ENTER || !event.isShiftDown()) {
                    return false;
                }
                replaceSelection("\n");
            } else if (code == KeyCode.ENTER) {
                steering.split(place, caret);
            } else if (code == KeyCode.BACK_SPACE && caret == 0 && !selected) {
                steering.joinUp(place);
            } else if (code == KeyCode.UP && !getText(0, caret).contains("\n")) {
                steering.go(place, -1);
            } else if (code == KeyCode.DOWN && !getText(caret, getLength()).contains("\n")) {
                steering.go(place, 1);
            } else {
                return false;
            }
            return true;
        }
    }
}
