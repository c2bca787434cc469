package dev.recto.ui.widget;

import dev.recto.model.Maturity;

import javafx.scene.layout.Region;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// A bar that shows how well a deck is known: the shares of its cards that are mature, young,
/// learning and new, best first. The shares differ in pattern as well as in colour.
public final class MaturityBar extends ShareBar {
    private static final List<Maturity> BEST_FIRST =
            Stream.of(Maturity.values()).sorted(Collections.reverseOrder()).toList();

    public MaturityBar() {
        super(BEST_FIRST.stream().map(MaturityBar::swatch).toList());
    }

    /// Shows these counts.
    ///
    /// @param cards how many cards there are of each kind; none where it is missing
    /// @param said the same in words
    public void show(Map<Maturity, Integer> cards, String said) {
        show(BEST_FIRST.stream().map(kind -> cards.getOrDefault(kind, 0)).toList(), said);
    }

    /// A patch with the pattern of a kind, as in the bar.
    public static Region swatch(Maturity maturity) {
        var patch = new Region();
        patch.getStyleClass().addAll("maturity", maturity.name().toLowerCase(Locale.ROOT));
        return patch;
    }
}
