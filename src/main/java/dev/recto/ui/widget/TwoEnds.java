package dev.recto.ui.widget;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// Two things at the ends of a line. Where there is no room for both the second goes below the
/// first: in a small window, or with large text. They are its two children.
public class TwoEnds extends HBox {
    private double narrowest = Double.MAX_VALUE;

    /// Says how narrow the first one may become before the second goes below it. Otherwise it keeps
    /// its preferred width.
    ///
    /// @param pixels the width
    public final void setNarrowest(double pixels) {
        narrowest = pixels;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return insets()
                + Math.max(Math.min(narrowest, first().minWidth(-1)), second().minWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? computePrefWidth(-1) - insets() : width - insets();
        double end = widthOfSecond(room);
        double upright = snappedTopInset() + snappedBottomInset();
        return upright
                + (areBeside(room)
                        ? Math.max(
                                first().prefHeight(room - getSpacing() - end),
                                second().prefHeight(end))
                        : first().prefHeight(room) + getSpacing() + second().prefHeight(end));
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double room = getWidth() - insets();
        double height = getHeight() - top - snappedBottomInset();
        double end = widthOfSecond(room);
        if (areBeside(room)) {
            double start = room - getSpacing() - end;
            layoutInArea(first(), left, top, start, height, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(
                    second(),
                    left + start + getSpacing(),
                    top,
                    end,
                    height,
                    0,
                    HPos.RIGHT,
                    VPos.CENTER);
        } else {
            double above = first().prefHeight(room);
            layoutInArea(first(), left, top, room, above, 0, HPos.LEFT, VPos.TOP);
            double below = top + above + getSpacing();
            layoutInArea(second(), left, below, end, top + height - below, 0, HPos.LEFT, VPos.TOP);
        }
    }

    private boolean areBeside(double room) {
        return Math.min(first().prefWidth(-1), narrowest) + getSpacing() + widthOfSecond(room)
                <= room;
    }

    private double widthOfSecond(double room) {
        return Math.min(second().prefWidth(-1), room);
    }

    private double insets() {
        return snappedLeftInset() + snappedRightInset();
    }

    private Node first() {
        return getChildren().getFirst();
    }

    private Node second() {
        return getChildren().getLast();
    }
}
