package dev.recto.ui.card;

import dev.recto.model.ListNote;
import dev.recto.model.PlainText;
import dev.recto.ui.CardMedia;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The answer of a list note, whose items can be uncovered one by one. A covered item keeps its
/// place, so that nothing moves when it comes.
public final class ListText extends VBox {
    private final ListNote note;
    private final List<Row> rows = new ArrayList<>();
    private List<String> uncovered = List.of();

    /// Draws the answer with every item covered.
    ///
    /// @param media the pictures and sounds it names
    public ListText(ListNote note, CardMedia media) {
        this.note = note;
        getStyleClass().add("list-text");
        setMaxWidth(USE_PREF_SIZE);
        if (!note.lead().isBlank()) {
            getChildren().add(new CardText(note.lead(), TextSize.BODY, media));
        }
        ListRows list = note.ordered() ? ListRows.from(1) : new ListRows();
        list.setNodeOrientation(TextDirection.of(String.join(" ", note.items())));
        for (String item : note.items()) {
            var row = new Row(new CardText(item, TextSize.BODY, media));
            rows.add(row);
            list.add(row);
        }
        getChildren().add(list);
        setAccessibleRole(AccessibleRole.TEXT);
        uncover(0);
    }

    /// Shows the first items and covers the others.
    ///
    /// @param count how many are shown
    public void uncover(int count) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(i < count);
        }
        uncovered =
                Stream.concat(Stream.of(note.lead()), note.items().stream().limit(count)).toList();
        setAccessibleText(uncovered.stream().map(PlainText::of).collect(Collectors.joining(". ")));
    }

    /// The texts that are shown, in order.
    public List<String> uncovered() {
        return uncovered;
    }

    private static final class Row extends StackPane {
        private final CardText text;
        private final Region cover = new Region();

        private Row(CardText text) {
            this.text = text;
            cover.getStyleClass().add("cover");
            getChildren().addAll(text, cover);
            setAlignment(Pos.TOP_LEFT);
        }

        private void show(boolean shown) {
            text.setVisible(shown);
            cover.setVisible(!shown);
        }
    }
}
