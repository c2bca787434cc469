package dev.recto.ui.exchange.text;

import dev.recto.transfer.text.ReadLine;
import dev.recto.ui.Dialogs;
import dev.recto.ui.Words;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.OptionalInt;

/// Asks where a line is split: the caret says it.
final class SplitForm {
    private final Words words;
    private final Dialogs dialogs;

    SplitForm(Words words, Dialogs dialogs) {
        this.words = words;
        this.dialogs = dialogs;
    }

    /// Asks.
    ///
    /// @return the index of the character with which something of its own begins
    OptionalInt ask(ReadLine line) {
        var text = new TextArea(line.text());
        text.setId("splitArea");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(5);
        text.setAccessibleText(words.get("text.splitWhere"));
        text.positionCaret(SplitPlace.guess(line.text()));
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, text));
        // The caret shows only in what can be edited; so the rest is said in words.
        var about = new Label();
        about.setWrapText(true);
        about.textProperty()
                .bind(text.caretPositionProperty().map(at -> between(line.text(), at.intValue())));
        var advice = new Label(words.get("text.splitWhere"));
        advice.getStyleClass().add("text-muted");
        var form = new VBox(advice, text, about);
        form.getStyleClass().add("form");
        boolean split =
                dialogs.form(
                        words.get("text.splitTitle", line.number()),
                        form,
                        text,
                        words.get("text.short.SPLIT"),
                        text.caretPositionProperty()
                                .map(
                                        at ->
                                                at.intValue() > 0
                                                        && at.intValue() < line.text().length()));
        return split ? OptionalInt.of(text.getCaretPosition()) : OptionalInt.empty();
    }

    private static void press(KeyEvent event, TextArea text) {
        if (event.getCode() == KeyCode.ENTER
                && text.getScene().lookup("#actionButton") instanceof ButtonBase button) {
            event.consume();
            button.fire();
        }
    }

    private String between(String text, int at) {
        String before = text.substring(0, at).strip();
        String after = text.substring(at).strip();
        return words.get("text.splitResult", last(before), first(after));
    }

    private static String last(String text) {
        return text.length() > 30 ? "…" + text.substring(text.length() - 30) : text;
    }

    private static String first(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }
}
