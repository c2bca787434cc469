package dev.recto.ui.quiz.question;

import javafx.css.PseudoClass;
import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// A small picture of how a part of an answer stands. It keeps its place where it shows nothing.
final class StandingIcon extends FontIcon {
    StandingIcon() {
        super(Feather.CIRCLE);
        show(Standing.NONE);
    }

    void show(Standing standing) {
        setIconCode(
                switch (standing) {
                    case NONE -> Feather.CIRCLE;
                    case PICKED -> Feather.DISC; // says nothing of right and wrong
                    case RIGHT, SLIP -> Feather.CHECK_CIRCLE;
                    case KEY -> Feather.ARROW_RIGHT_CIRCLE;
                    case WRONG -> Feather.X_CIRCLE;
                });
        setVisible(standing != Standing.NONE);
    }

    /// Dresses what the picture stands beside: one pseudo-class for each standing.
    static void dress(Node node, Standing standing) {
        for (Standing each : Standing.values()) {
            node.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)),
                    each == standing);
        }
    }
}
