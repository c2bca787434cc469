package dev.recto.ui.note;

import dev.recto.ui.card.TextDirection;

import javafx.beans.NamedArg;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A field for several lines that is as high as its text, within bounds. The Tab key goes on to the
/// next field: nobody wants tabs on a card.
public class GrowingArea extends TextArea {
    /// The height of a line, in parts of the size of the font.
    private static final double LINE = 1.4;

    private final double most;
    // Never drawn: the text as it wraps here.
    private final Text ruler = new Text();

    /// @param least how many lines there is room for at least
    /// @param most beyond how many lines it scrolls
    public GrowingArea(@NamedArg("least") int least, @NamedArg("most") int most) {
        this.most = most;
        getStyleClass().add("growing-area");
        setPrefRowCount(least);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        textProperty()
                .subscribe(
                        text -> {
                            setNodeOrientation(
                                    text.isBlank()
                                            ? NodeOrientation.INHERIT
                                            : TextDirection.of(text));
                            requestLayout();
                        });
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
        return Math.clamp(height(width < 0 ? getWidth() : width), least, Math.max(least, most()));
    }

    @Override
    protected void layoutChildren() {
        // Rounding must not ask for a scroll bar, which would take the room of letters.
        if (lookup(".scroll-pane") instanceof ScrollPane pane) {
            boolean fits = getHeight() < most();
            pane.setVbarPolicy(fits ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
        }
        super.layoutChildren();
    }

    /// The height of the whole text where it is so wide.
    private double height(double width) {
        if (!(lookup(".content") instanceof Region content)) {
            return 0;
        }
        Insets outer = getInsets();
        Insets inner = content.getInsets();
        double aside = outer.getLeft() + outer.getRight() + inner.getLeft() + inner.getRight();
        ruler.setFont(getFont());
        ruler.setWrappingWidth(Math.max(1, width - aside));
        // A line that has nothing on it yet counts as well.
        ruler.setText(getText() + ".");
        return Math.ceil(ruler.getLayoutBounds().getHeight())
                + outer.getTop()
                + outer.getBottom()
                + inner.getTop()
                + inner.getBottom()
                // each paragraph is set by itself, its height rounded up
                + getParagraphs().size();
    }

    private double most() {
        return most * LINE * getFont().getSize();
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
