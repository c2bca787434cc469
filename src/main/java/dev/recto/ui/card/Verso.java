package dev.recto.ui.card;

import dev.recto.model.MediaNames;
import dev.recto.model.PlainText;
import dev.recto.ui.CardMedia;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The back of a sheet: the answer, and above it, small, what was asked. A screen reader, which has
/// read the question, reads the answer only.
public final class Verso extends VBox {

    /// A question with its answer. Of pictures and sounds in the question only what is written
    /// beside them is repeated.
    ///
    /// @param media the pictures and sounds that the question names
    public Verso(String question, Region answer, CardMedia media) {
        getStyleClass().add("verso");
        if (!PlainText.isOnlyMedia(question)) {
            boolean plain = MediaNames.in(question).isEmpty();
            var asked =
                    new CardText(
                            plain ? question : PlainText.beside(question), TextSize.ASIDE, media);
            asked.getStyleClass().add("asked");
            var rule = new Region();
            rule.getStyleClass().add("rule");
            getChildren().addAll(asked, rule);
        }
        getChildren().add(answer);
        accessibleTextProperty().bind(answer.accessibleTextProperty());
    }
}
