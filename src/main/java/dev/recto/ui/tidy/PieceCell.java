package dev.recto.ui.tidy;

import dev.recto.ui.card.TextDirection;
import dev.recto.ui.widget.WideCell;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// A piece in a list: a title, where it is, and what is to be said of it.
///
/// @param <T> what the list holds
final class PieceCell<T> extends WideCell<T> {
    private final Function<T, Text> words;
    private final VBox sheet;

    PieceCell(Function<T, Text> words) {
        var box = new VBox();
        super(box);
        this.words = words;
        sheet = box;
        sheet.getStyleClass().add("piece");
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setShown(item != null && !empty);
        sheet.getChildren().clear();
        if (item == null || empty) {
            setAccessibleText(null);
        } else {
            draw(words.apply(item));
        }
    }

    private void draw(Text text) {
        add(text.title, "piece-title");
        add(text.place, "text-muted");
        text.lines.forEach(line -> add(line, "piece-line"));
        setAccessibleText(text.title + ". " + text.place + ". " + String.join(" ", text.lines));
    }

    private void add(String line, String style) {
        if (!line.isBlank()) {
            var label = new Label(line);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.setMaxWidth(Double.MAX_VALUE);
            label.setNodeOrientation(TextDirection.of(line));
            label.getStyleClass().add(style);
            sheet.getChildren().add(label);
        }
    }

    /// The words for a piece.
    ///
    /// @param place where it is, in few words
    /// @param lines what is to be said of it
    record Text(String title, String place, List<String> lines) {
        Text(String title, String place) {
            this(title, place, List.of());
        }
    }
}
