package dev.recto.ui.tidy;

import dev.recto.ui.Command;
import dev.recto.ui.Hint;
import dev.recto.ui.Words;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// A section of what can be tidied, and how much there is of it: a button as wide as the page.
final class SectionRow extends HBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Words words;
    private final Command open;
    private final Label count = new Label();

    /// @param open opens the section
    SectionRow(Words words, Section section, Command open) {
        this.words = words;
        this.open = open;
        setId(section.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-section");
        getStyleClass().add("section-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        var title = new Label(open.label());
        title.getStyleClass().add("text-bold");
        var about = new Label(words.get("tidy.about." + section));
        about.getStyleClass().add("text-muted");
        for (Label label : new Label[] {title, about}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        var texts = new VBox(title, about);
        setHgrow(texts, Priority.ALWAYS);
        count.getStyleClass().add("section-count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(new FontIcon(section.icon()), texts, count);
        Hint.on(this, open.label() + "  (" + open.keys() + ")");
        setOnMouseClicked(_ -> open.run());
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        open.run();
                        event.consume();
                    }
                });
    }

    /// Shows how much there is.
    ///
    /// @param pieces how many, or null as long as that is not known
    /// @param looking whether it is being found out
    void show(@Nullable Integer pieces, boolean looking) {
        String said =
                pieces != null
                        ? words.get("tidy.count", pieces)
                        : words.get(looking ? "tidy.looking" : "tidy.unknown");
        count.setText(said);
        pseudoClassStateChanged(OPEN, pieces != null && pieces > 0);
        setAccessibleText(open.label() + ": " + said);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
