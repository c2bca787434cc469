package dev.recto.ui.quiz.question;

import dev.recto.quiz.mark.Verdict;
import dev.recto.ui.widget.Shown;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// A verdict in colour, icon and words. Keeps its place while there is none.
public final class VerdictBar extends HBox {
    private final FontIcon icon = new FontIcon(Feather.CIRCLE);
    private final Label title = new Label();
    private final Label text = new Label();

    public VerdictBar() {
        getStyleClass().add("verdict");
        title.setId("verdictLabel");
        title.getStyleClass().add("verdict-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        text.setId("whyLabel");
        text.setWrapText(true);
        var said = new VBox(title, text);
        said.getStyleClass().add("said");
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(icon, said);
        clear();
    }

    /// Shows a verdict.
    ///
    /// @param name the verdict in words
    /// @param why the reason; may be empty
    public void show(Verdict verdict, String name, String why) {
        dress(verdict);
        icon.setIconCode(
                switch (verdict) {
                    case RIGHT, TYPO -> Feather.CHECK_CIRCLE;
                    case ALMOST -> Feather.ALERT_CIRCLE;
                    case WRONG -> Feather.X_CIRCLE;
                });
        icon.setVisible(true);
        title.setText(name);
        text.setText(why);
        Shown.set(text, !why.isEmpty());
    }

    /// Shows none.
    public void clear() {
        dress(null);
        icon.setVisible(false);
        title.setText("");
        text.setText("");
    }

    private void dress(@Nullable Verdict verdict) {
        for (Verdict each : Verdict.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)),
                    each == verdict);
        }
    }
}
