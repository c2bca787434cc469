package dev.recto.ui.chart;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import java.util.List;

/// A drawn chart. With the arrow keys or the pointer one entry at a time is chosen and read out.
abstract class Plot extends Region {
    /// No entry is chosen.
    static final int NONE = -1;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Chart chart;
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NONE);

    Plot(Chart chart) {
        this.chart = chart;
        getStyleClass().add("plot");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(chart.title() + ". " + chart.summary());
        setOnKeyPressed(this::press);
        setOnMouseMoved(event -> choose(at(event.getX(), event.getY())));
        setOnMouseExited(_ -> choose(NONE));
        setOnMousePressed(_ -> requestFocus());
        focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                choose(NONE);
                            }
                        });
    }

    final Chart chart() {
        return chart;
    }

    /// The entry that is chosen, or [#NONE].
    final ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// How many entries further a key leads; 0 if it leads nowhere.
    int step(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
    }

    /// The entry at a point, or [#NONE].
    abstract int at(double x, double y);

    /// The nodes that show an entry.
    abstract List<Node> marks(int entry);

    final Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMouseTransparent(true);
        label.setManaged(false);
        getChildren().add(label);
        return label;
    }

    final Region patch(String... styles) {
        var patch = new Region();
        for (String style : styles) {
            patch.getStyleClass().addAll(style.split(" "));
        }
        patch.setMouseTransparent(true);
        patch.setManaged(false);
        getChildren().add(patch);
        return patch;
    }

    /// Sets a node between two edges, on whole pixels.
    final void place(Node node, double x, double y, double width, double height) {
        double left = snapPositionX(x);
        double top = snapPositionY(y);
        node.resizeRelocate(
                left, top, snapPositionX(x + width) - left, snapPositionY(y + height) - top);
    }

    static double wide(Label label) {
        return Math.ceil(label.prefWidth(-1));
    }

    static double high(Label label) {
        return Math.ceil(label.prefHeight(-1));
    }

    private void choose(int entry) {
        if (entry != chosen.get()) {
            mark(chosen.get(), false);
            chosen.set(entry);
            mark(entry, true);
            setAccessibleText(
                    entry == NONE ? chart.title() + ". " + chart.summary() : chart.said(entry));
        }
    }

    private void mark(int entry, boolean now) {
        if (entry != NONE) {
            marks(entry).forEach(node -> node.pseudoClassStateChanged(CHOSEN, now));
        }
    }

    private void press(KeyEvent event) {
        int last = chart.entries().size() - 1;
        int goal =
                switch (event.getCode()) {
                    case HOME -> 0;
                    case END -> last;
                    default -> {
                        int step = step(event);
                        yield step == 0
                                ? NONE
                                : chosen.get() == NONE
                                        ? step > 0 ? 0 : last
                                        : Math.clamp(chosen.get() + step, 0, last);
                    }
                };
        if (goal != NONE && last >= 0 && !event.isShortcutDown() && !event.isAltDown()) {
            choose(goal);
            event.consume();
        }
    }
}
