package dev.recto.ui.widget;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
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
            lay(first(), left, top, start, height, HPos.LEFT);
            lay(second(), left + start + getSpacing(), top, end, height, HPos.RIGHT);
        } else {
            double above = first().prefHeight(room);
            lay(first(), left, top, room, above, HPos.LEFT);
            double below = above + getSpacing();
            lay(second(), left, top + below, end, height - below, HPos.LEFT);
        }
    }

    private void lay(Node node, double x, double y, double width, double height, HPos at) {
        layoutInArea(node, x, y, width, height, 0, Insets.EMPTY, true, false, at, VPos.CENTER);
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
