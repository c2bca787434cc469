package dev.recto.ui.widget;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Tells the style sheet where there is little room for letters: in a small window, or with large
/// text. A region gets the pseudo-class `narrow` then.
public final class Narrowing {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private Narrowing() {}

    /// Watches a region.
    ///
    /// @param measure a label in it that is set in the usual text size
    /// @param letters how many letters' heights must fit side by side for it not to be narrow
    public static void watch(Region region, Label measure, double letters) {
        Runnable fit =
                () ->
                        region.pseudoClassStateChanged(
                                NARROW, region.getWidth() < letters * measure.getFont().getSize());
        region.widthProperty().subscribe(fit);
        measure.fontProperty().subscribe(fit);
    }
}
