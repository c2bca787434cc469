package dev.recto.ui.note;

import dev.recto.ui.Words;

import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The items of a list note, one row each. Enter makes the next, Backspace in an empty row takes it
/// away, Alt with an arrow moves it, and lines that are pasted become rows.
final class ItemRows extends VBox {
    private final Words words;
    private final NoteViewModel model;

    ItemRows(Words words, NoteViewModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("item-rows");
        model.items()
                .addListener(
                        (ListChangeListener<StringProperty>)
                                change -> {
                                    while (change.next()) {
                                        if (!change.wasUpdated()) {
                                            fill();
                                        }
                                    }
                                });
        fill();
    }

    private void fill() {
        getChildren().clear();
        for (int i = 0; i < model.items().size(); i++) {
            getChildren().add(row(i));
        }
    }

    private Node row(int place) {
        var number = new Label(words.get("note.itemNumber", place + 1));
        number.getStyleClass().add("item-number");
        var field = new ItemField(place);
        field.textProperty().bindBidirectional(model.items().get(place));
        field.setAccessibleText(words.get("note.item", place + 1));
        HBox.setHgrow(field, Priority.ALWAYS);
        var remove = new Button("", new FontIcon(Feather.X));
        String name = words.get("note.itemRemove", place + 1);
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setAccessibleText(name);
        remove.setTooltip(new Tooltip(name));
        remove.setFocusTraversable(false);
        remove.setOnAction(event -> remove(place));
        var row = new HBox(number, field, remove);
        row.getStyleClass().add("item-row");
        return row;
    }

    private void remove(int place) {
        if (model.items().size() == 1) {
            model.items().getFirst().set("");
        } else {
            model.items().remove(place);
            focus(Math.max(0, place - 1));
        }
    }

    private void focus(int place) {
        if (getChildren().get(place) instanceof HBox row) {
            row.getChildren().get(1).requestFocus();
        }
    }

    private final class ItemField extends TextField {
        private final int place;

        ItemField(int place) {
            this.place = place;
            setId("itemField" + (place + 1));
            addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        }

        @Override
        public void paste() {
            String text = Clipboard.getSystemClipboard().getString();
            if (text != null && text.strip().lines().count() > 1) {
                model.spreadItem(place, text);
            } else {
                super.paste();
            }
        }

        private void steer(KeyEvent event) {
            boolean alt = event.isAltDown();
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                model.addItem(place + 1);
                focus(place + 1);
            } else if (event.getCode() == KeyCode.BACK_SPACE && getText().isEmpty()) {
                remove(place);
            } else if (alt && event.getCode() == KeyCode.UP) {
                move(-1);
            } else if (alt && event.getCode() == KeyCode.DOWN) {
                move(1);
            } else {
                return;
            }
            event.consume();
        }

        private void move(int by) {
            int goal = Math.clamp(place + by, 0, model.items().size() - 1);
            model.moveItem(place, by);
            focus(goal);
        }
    }
}
