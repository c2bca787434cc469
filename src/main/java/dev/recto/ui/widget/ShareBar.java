package dev.recto.ui.widget;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import java.util.List;

/// A bar divided into shares, each a patch with a look of its own. The height is the style sheet's;
/// what the bar says in words is its accessible text.
public class ShareBar extends Region {
    /// So wide is the smallest share at least, in pixels.
    private static final double NARROWEST = 4;

    private final List<Region> patches;
    private List<Integer> counts = List.of();

    /// @param patches one for each share, in their order
    protected ShareBar(List<Region> patches) {
        this.patches = List.copyOf(patches);
        getStyleClass().add("share-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(patches);
    }

    /// Shows these counts.
    ///
    /// @param now how many belong to each patch
    /// @param said the same in words
    protected final void show(List<Integer> now, String said) {
        counts = List.copyOf(now);
        setAccessibleText(said);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - x - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double kinds = counts.stream().filter(count -> count > 0).count();
        double all = counts.stream().mapToInt(Integer::intValue).sum();
        double divided = width - kinds * NARROWEST;
        for (int i = 0; i < patches.size(); i++) {
            int count = i < counts.size() ? counts.get(i) : 0;
            double share = count == 0 ? 0 : NARROWEST + divided * count / all;
            patches.get(i).setVisible(count > 0);
            patches.get(i).resizeRelocate(snapPositionX(x), top, snapSizeX(share), height);
            x += share;
        }
    }
}
