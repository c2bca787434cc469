package dev.recto.ui.exchange.text;

import dev.recto.transfer.text.LineRole;
import dev.recto.transfer.text.ReadCard;
import dev.recto.transfer.text.ReadLine;
import dev.recto.transfer.text.TextReading;
import dev.recto.ui.Words;
import dev.recto.ui.card.TextDirection;
import dev.recto.ui.widget.WideCell;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the source: its number, a stripe and a word for what it was taken for, its text.
final class LineCell extends WideCell<Integer> {
    /// What is drawn of a line at most; nobody reads on beyond that in a list.
    private static final int LONGEST = 1_200;

    private static final PseudoClass LINKED = PseudoClass.getPseudoClass("linked");
    private static final PseudoClass STARTS = PseudoClass.getPseudoClass("starts");

    private final Words words;
    private final TextViewModel model;
    private final Label number = new Label();
    private final Region stripe = new Region();
    private final FontIcon icon = new FontIcon();
    private final Label role = new Label();
    private final Label text = new Label();
    private final HBox row;

    LineCell(Words words, TextViewModel model) {
        var parts = new HBox();
        super(parts);
        row = parts;
        row.getChildren().setAll(number, stripe, role, text);
        this.words = words;
        this.model = model;
        getStyleClass().add("line-cell");
        number.getStyleClass().add("line-number");
        stripe.getStyleClass().add("role-stripe");
        role.getStyleClass().add("line-role");
        role.setGraphic(icon);
        text.getStyleClass().add("line-text");
        text.setTextOverrun(OverrunStyle.ELLIPSIS);
        text.setMinWidth(0);
        number.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        model.readingProperty().subscribe(this::refresh);
        model.cardProperty().subscribe(this::refresh);
    }

    /// Whether long lines take several rows.
    void setWrapping(boolean wrapping) {
        text.setWrapText(wrapping);
    }

    /// The place in the line that is drawn under the pointer.
    ///
    /// @return the index of a character, or -1 where there is no text
    int placeAt(double sceneX, double sceneY) {
        if (isEmpty() || !(text.lookup(".text") instanceof Text drawn)) {
            return -1;
        }
        Point2D point = drawn.sceneToLocal(sceneX, sceneY);
        return drawn.contains(point) ? drawn.hitTest(point).getInsertionIndex() : -1;
    }

    @Override
    protected void updateItem(@Nullable Integer item, boolean empty) {
        super.updateItem(item, empty);
        refresh();
    }

    private void refresh() {
        Integer item = getItem();
        boolean shown =
                !isEmpty()
                        && item != null
                        && model.readingProperty().get() instanceof TextReading reading
                        && item <= reading.lines().size();
        setShown(shown);
        if (shown) {
            show(model.line(item));
        } else {
            setAccessibleText(null);
            pseudoClassStateChanged(LINKED, false);
            pseudoClassStateChanged(STARTS, false);
        }
    }

    private void show(ReadLine line) {
        String name = words.get("text.role." + line.role());
        number.setText(String.valueOf(line.number()));
        role.setText(line.role() == LineRole.BLANK ? "" : name);
        icon.setIconCode(RoleIcons.of(line.role()));
        icon.setVisible(line.role() != LineRole.BLANK);
        text.setText(drawn(line.text()));
        text.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        text.setNodeOrientation(TextDirection.of(text.getText()));
        row.getStyleClass().setAll("line", RoleIcons.style(line.role()));
        ReadCard card = card(line);
        pseudoClassStateChanged(LINKED, model.isLinked(line.number()));
        pseudoClassStateChanged(STARTS, card != null && card.firstLine() == line.number());
        setAccessibleText(
                words.get(
                        card == null ? "text.line" : "text.lineOfCard",
                        line.number(),
                        name,
                        text.getText(),
                        card == null ? "" : words.get("text.sureness." + Sureness.of(card))));
    }

    private @Nullable ReadCard card(ReadLine line) {
        return line.card() >= 0 && model.readingProperty().get() instanceof TextReading reading
                ? reading.cards().get(line.card())
                : null;
    }

    /// Every sign of the source is drawn as one, so that places in both are the same.
    private static String drawn(String source) {
        String beginning = source.length() > LONGEST ? source.substring(0, LONGEST) : source;
        return beginning.replaceAll("[\\p{Cntrl}&&[^\\t]]", " ");
    }
}
