package dev.recto.ui.widget;

import dev.recto.model.Maturity;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// A bar that shows how well a deck is known: the shares of its cards that are mature, young,
/// learning and new, best first. The shares differ in pattern as well as in colour. The height is
/// the style sheet's; what the bar says in words is its accessible text.
public final class MaturityBar extends Region {
    /// So wide is the share of a single card at least, in pixels.
    private static final double NARROWEST = 4;

    private static final List<Maturity> BEST_FIRST =
            Stream.of(Maturity.values()).sorted(Collections.reverseOrder()).toList();

    private Map<Maturity, Integer> counts = Map.of();

    public MaturityBar() {
        getStyleClass().add("maturity-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        BEST_FIRST.forEach(maturity -> getChildren().add(swatch(maturity)));
    }

    /// Shows these counts.
    ///
    /// @param cards how many cards there are of each kind; none where it is missing
    /// @param said the same in words
    public void show(Map<Maturity, Integer> cards, String said) {
        counts = Map.copyOf(cards);
        setAccessibleText(said);
        requestLayout();
    }

    /// A patch with the pattern of a kind, as in the bar.
    public static Region swatch(Maturity maturity) {
        var patch = new Region();
        patch.getStyleClass().addAll("maturity", maturity.name().toLowerCase(Locale.ROOT));
        return patch;
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - x - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double kinds = BEST_FIRST.stream().filter(maturity -> count(maturity) > 0).count();
        double all = BEST_FIRST.stream().mapToInt(this::count).sum();
        double divided = width - kinds * NARROWEST;
        for (int i = 0; i < BEST_FIRST.size(); i++) {
            int cards = count(BEST_FIRST.get(i));
            double share = cards == 0 ? 0 : NARROWEST + divided * cards / all;
            getChildren().get(i).setVisible(cards > 0);
            getChildren().get(i).resizeRelocate(snapPositionX(x), top, snapSizeX(share), height);
            x += share;
        }
    }

    private int count(Maturity maturity) {
        return counts.getOrDefault(maturity, 0);
    }
}
