package dev.recto.ui.widget;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import java.util.List;

/// Lays cards of equal width in as many columns as fit, so that they fill the whole width; the
/// cards of a row are equally high. How narrow a card may get is its minimal width. Arrows, Home
/// and End take the focus from card to card.
public class CardGrid extends Pane {
    private static final double GAP = 16;

    private boolean filled;

    public CardGrid() {
        getStyleClass().add("card-grid");
        addEventHandler(KeyEvent.KEY_PRESSED, this::steer);
    }

    /// Says whether few cards share the whole width. Otherwise they leave room for more.
    public final void setFilled(boolean now) {
        filled = now;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// A single column may be narrower than its cards would like: it is not to be cut off.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> cards = getManagedChildren();
        int columns = columns(width);
        double height = 0;
        for (int first = 0; first < cards.size(); first += columns) {
            height += (first == 0 ? 0 : GAP) + rowHeight(first, columns, cardWidth(width));
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        List<Node> cards = getManagedChildren();
        int columns = columns(getWidth());
        double width = cardWidth(getWidth());
        double y = 0;
        for (int first = 0; first < cards.size(); first += columns) {
            double height = rowHeight(first, columns, width);
            for (int i = first; i < Math.min(first + columns, cards.size()); i++) {
                cards.get(i).resizeRelocate((i - first) * (width + GAP), y, width, height);
            }
            y += height + GAP;
        }
    }

    private double rowHeight(int first, int columns, double width) {
        List<Node> cards = getManagedChildren();
        return snapSizeY(
                cards.subList(first, Math.min(first + columns, cards.size())).stream()
                        .mapToDouble(card -> card.prefHeight(width))
                        .max()
                        .orElse(0));
    }

    private int columns(double width) {
        int fitting = Math.max(1, (int) ((width + GAP) / (narrowest() + GAP)));
        return filled ? Math.clamp(getManagedChildren().size(), 1, fitting) : fitting;
    }

    private double cardWidth(double width) {
        int columns = columns(width);
        return Math.floor((width - (columns - 1) * GAP) / columns);
    }

    private double narrowest() {
        return getManagedChildren().stream().mapToDouble(card -> card.minWidth(-1)).max().orElse(1);
    }

    private void steer(KeyEvent event) {
        int columns = columns(getWidth());
        int last = getChildren().size() - 1;
        int now = getChildren().indexOf(event.getTarget());
        int goal =
                switch (event.getCode()) {
                    case LEFT -> now - 1;
                    case RIGHT -> now + 1;
                    case UP -> now - columns;
                    case DOWN -> now + columns;
                    case HOME -> 0;
                    case END -> last;
                    default -> -1;
                };
        if (now >= 0
                && goal >= 0
                && goal <= last
                && !event.isShortcutDown()
                && !event.isAltDown()) {
            getChildren().get(goal).requestFocus();
            event.consume();
        }
    }
}
