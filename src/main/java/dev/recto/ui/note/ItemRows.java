package dev.recto.ui.note;

import dev.recto.ui.Words;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The items of a list note, one row each. Enter makes the next, Backspace at the beginning joins
/// it to the one above, Alt with an arrow or the handle moves it, and lines that are pasted become
/// rows.
final class ItemRows extends VBox implements ItemRow.Steering {
    /// So near to an edge, in pixels, what is dragged scrolls the page; by so much at a time.
    private static final double EDGE = 40;

    private static final double STEP = 12;

    private final Words words;
    private final EditorViewModel model;
    private final Consumer<GrowingArea> made;
    private final Region line = new Region();
    private int dragged = -1;

    /// @param made told of each field that is made
    ItemRows(Words words, EditorViewModel model, Consumer<GrowingArea> made) {
        this.words = words;
        this.model = model;
        this.made = made;
        getStyleClass().add("note-items");
        line.getStyleClass().add("drop-line");
        line.setManaged(false);
        line.setVisible(false);
        getChildren().add(line);
    }

    /// Shows items. A row stays the same node as long as there is one in its place.
    void show(List<String> items) {
        while (rows() > items.size()) {
            getChildren().remove(rows() - 1);
        }
        while (rows() < items.size()) {
            getChildren().add(rows(), made());
        }
        for (int i = 0; i < items.size(); i++) {
            row(i).show(i, items.get(i));
        }
    }

    /// The field of an item.
    GrowingArea field(int item) {
        return row(item).field();
    }

    private int rows() {
        return getChildren().size() - 1;
    }

    private ItemRow row(int place) {
        return (ItemRow) getChildren().get(place);
    }

    private ItemRow made() {
        var row = new ItemRow(words, this);
        made.accept(row.field());
        row.handle().setOnMousePressed(event -> begin(row, event));
        row.handle().setOnMouseDragged(this::drag);
        row.handle().setOnMouseReleased(event -> drop());
        return row;
    }

    @Override
    public void typed(int place, String text) {
        if (place < model.formProperty().get().items().size()) {
            model.type(Spot.item(place), text);
        }
    }

    @Override
    public void split(int place, int caret) {
        change(items -> Items.split(items, place, caret));
        focus(place + 1, 0);
    }

    @Override
    public void joinUp(int place) {
        if (place > 0) {
            int seam = field(place - 1).getLength();
            change(items -> Items.joined(items, place));
            focus(place - 1, seam);
        }
    }

    @Override
    public void remove(int place) {
        change(items -> Items.without(items, place));
        focus(Math.min(place, rows() - 1), 0);
    }

    @Override
    public void move(int place, int by) {
        moveTo(place, place + by);
    }

    @Override
    public void spread(int place, Passage into, String lines) {
        int before = rows();
        change(items -> Items.spread(items, place, into, lines));
        int last = place + rows() - before;
        focus(last, field(last).getLength() - into.after().length());
    }

    @Override
    public void go(int place, int by) {
        int goal = place + by;
        if (goal >= 0 && goal < rows()) {
            focus(goal, Math.min(field(place).getCaretPosition(), field(goal).getLength()));
        }
    }

    private void moveTo(int place, int to) {
        int goal = Math.clamp(to, 0, rows() - 1);
        int caret = field(place).getCaretPosition();
        if (goal != place) {
            change(items -> Items.moved(items, place, goal));
        }
        focus(goal, Math.min(caret, field(goal).getLength()));
    }

    private void change(UnaryOperator<List<String>> how) {
        model.change(form -> form.withItems(how.apply(form.items())));
    }

    private void focus(int place, int caret) {
        field(place).requestFocus();
        field(place).positionCaret(caret);
    }

    private void begin(ItemRow row, MouseEvent event) {
        dragged = getChildren().indexOf(row);
        row.setOpacity(0.5);
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (dragged < 0) {
            return;
        }
        double y = sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        int gap = gapAt(y);
        double top =
                gap < rows()
                        ? row(gap).getBoundsInParent().getMinY()
                        : row(rows() - 1).getBoundsInParent().getMaxY();
        line.resizeRelocate(0, top - 2, getWidth(), 3);
        line.setVisible(true);
        scroll(event.getSceneY());
        event.consume();
    }

    private void drop() {
        if (dragged < 0) {
            return;
        }
        row(dragged).setOpacity(1);
        if (line.isVisible()) {
            line.setVisible(false);
            int gap = gapAt(line.getLayoutY() + 2);
            moveTo(dragged, gap > dragged ? gap - 1 : gap);
        }
        dragged = -1;
    }

    /// Before which row something is dropped at this height.
    private int gapAt(double y) {
        int gap = 0;
        while (gap < rows() && row(gap).getBoundsInParent().getCenterY() < y) {
            gap++;
        }
        return gap;
    }

    /// Scrolls the page on while something is held at its edge.
    private void scroll(double sceneY) {
        for (var node = getParent(); node != null; node = node.getParent()) {
            if (node instanceof ScrollPane pane) {
                Bounds view = pane.localToScene(pane.getBoundsInLocal());
                double by =
                        sceneY > view.getMaxY() - EDGE
                                ? STEP
                                : sceneY < view.getMinY() + EDGE ? -STEP : 0;
                double hidden =
                        pane.getContent().getBoundsInLocal().getHeight()
                                - pane.getViewportBounds().getHeight();
                if (hidden > 0) {
                    pane.setVvalue(Math.clamp(pane.getVvalue() + by / hidden, 0, 1));
                }
                return;
            }
        }
    }
}
