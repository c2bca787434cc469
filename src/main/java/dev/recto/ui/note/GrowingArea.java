package dev.recto.ui.note;

import javafx.beans.NamedArg;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// A field for several lines that is as high as its text, within bounds. The Tab key goes on to the
/// next field: nobody wants tabs on a card.
public class GrowingArea extends TextArea {
    private final double most;

    /// @param least how many lines there is room for at least
    /// @param most beyond how many lines it scrolls
    public GrowingArea(@NamedArg("least") int least, @NamedArg("most") int most) {
        this.most = most;
        getStyleClass().add("growing-area");
        setPrefRowCount(least);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        textProperty().subscribe(this::requestLayout);
    }

    /// Puts a text in the place of the present one. Only what is different changes, and the caret
    /// goes there.
    final void put(String text) {
        String now = getText();
        if (now.equals(text)) {
            return;
        }
        int shorter = Math.min(now.length(), text.length());
        int begin = 0;
        while (begin < shorter && now.charAt(begin) == text.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin
                && now.charAt(now.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        replaceText(begin, now.length() - end, text.substring(begin, text.length() - end));
    }

    /// What is written and selected.
    final Passage passage() {
        return new Passage(getText(), getSelection().getStart(), getSelection().getEnd());
    }

    /// Shows another passage.
    final void show(Passage passage) {
        put(passage.text());
        selectRange(passage.start(), passage.end());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double least = super.computePrefHeight(width);
        if (!(lookup(".content") instanceof Region content)) {
            return least;
        }
        double line = getFont().getSize() * 1.4;
        Insets around = getInsets();
        double room = (width < 0 ? getWidth() : width) - around.getLeft() - around.getRight();
        double text = content.prefHeight(Math.max(room, line)) + around.getTop();
        return Math.clamp(text + around.getBottom(), least, Math.max(least, most * line));
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
