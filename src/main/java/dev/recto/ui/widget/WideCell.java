package dev.recto.ui.widget;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A cell whose content is as wide as the list and as high as that makes it.
///
/// @param <T> what the list holds
public abstract class WideCell<T> extends ListCell<T> {
    /// What a scroll bar takes, in pixels.
    private static final double BAR = 14;

    private final Region content;

    /// @param content what is drawn while the cell is not empty
    protected WideCell(Region content) {
        this.content = content;
        setPrefWidth(0);
    }

    /// Shows or hides the content.
    protected final void setShown(boolean shown) {
        setGraphic(shown ? content : null);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + content.prefHeight(room()) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        content.setPrefWidth(getWidth() - snappedLeftInset() - snappedRightInset());
        super.layoutChildren();
    }

    /// The room for the content. The cell itself has its width only after it was measured.
    private double room() {
        double list = getListView() == null ? 0 : getListView().getWidth() - BAR;
        return Math.max(list, 1) - snappedLeftInset() - snappedRightInset();
    }
}
