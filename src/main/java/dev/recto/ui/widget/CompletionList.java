package dev.recto.ui.widget;

import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// A list under a text field of what may be typed next. It is steered from the field, which keeps
/// the focus: down and up choose, Enter and Tab take what is chosen, Escape closes it.
///
/// @param <T> what is suggested
public final class CompletionList<T> {
    private static final int MOST_ROWS = 8;
    private static final double ROW = 2.1;
    private static final double WIDTH = 24;

    private final TextField field;
    private final Function<T, String> label;
    private final Popup popup = new Popup();
    private final ListView<T> list = new ListView<>();
    private Consumer<T> taken = suggestion -> {};

    /// @param name what the list is called
    /// @param label how a suggestion reads
    public CompletionList(TextField field, String name, Function<T, String> label) {
        this.field = field;
        this.label = label;
        list.setId("completionList");
        list.setAccessibleText(name);
        list.setFocusTraversable(false);
        list.getStyleClass().add("completions");
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(event -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Offers suggestions; none closes the list.
    public void show(List<T> suggestions, Consumer<T> take) {
        taken = take;
        if (suggestions.isEmpty() || field.getScene() == null) {
            hide();
            return;
        }
        if (!list.getItems().equals(suggestions)) {
            list.getItems().setAll(suggestions);
            list.getSelectionModel().clearSelection();
        }
        double em = field.getFont().getSize();
        list.setFixedCellSize(ROW * em);
        list.setPrefSize(WIDTH * em, (Math.min(MOST_ROWS, suggestions.size()) + 0.4) * ROW * em);
        if (!popup.isShowing()) {
            Bounds place = field.localToScreen(field.getBoundsInLocal());
            popup.show(field, place.getMinX(), place.getMaxY());
        }
    }

    /// Closes the list.
    public void hide() {
        popup.hide();
        list.getItems().clear();
    }

    /// Whether there are suggestions to be seen.
    public boolean isShowing() {
        return popup.isShowing();
    }

    /// Whether one of the suggestions is chosen.
    public boolean isChosen() {
        return isShowing() && list.getSelectionModel().getSelectedItem() != null;
    }

    private void pressed(KeyEvent event) {
        if (!isShowing()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> choose(event, 1);
            case UP -> choose(event, -1);
            case ESCAPE -> {
                hide();
                event.consume();
            }
            case ENTER, TAB -> {
                if (isChosen()) {
                    take();
                    event.consume();
                }
            }
            default -> {
                // typed on
            }
        }
    }

    private void choose(KeyEvent event, int step) {
        int size = list.getItems().size();
        int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
        if (list.getSelectionModel().isEmpty()) {
            next = step > 0 ? 0 : size - 1;
        }
        list.getSelectionModel().select(next);
        list.scrollTo(next);
        field.setAccessibleHelp(label.apply(list.getSelectionModel().getSelectedItem()));
        event.consume();
    }

    private void take() {
        T chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            hide();
            taken.accept(chosen);
        }
    }

    private final class Cell extends ListCell<T> {
        Cell() {
            // As wide as the list; of decks in one another the last name is what tells them apart.
            setPrefWidth(0);
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        }

        @Override
        protected void updateItem(@Nullable T suggestion, boolean empty) {
            super.updateItem(suggestion, empty);
            setText(suggestion == null || empty ? null : label.apply(suggestion));
        }
    }
}
