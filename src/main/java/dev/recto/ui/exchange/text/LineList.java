package dev.recto.ui.exchange.text;

import dev.recto.transfer.text.TextReading;
import dev.recto.ui.Words;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;

import org.jspecify.annotations.Nullable;

import java.util.AbstractList;
import java.util.List;

/// The lines of the source. The list holds their numbers only and stays the same while the text is
/// read anew: cells look up what their line is now.
final class LineList extends ListView<Integer> {
    /// In longer texts every line takes one row, so that any place in them is found at once.
    private static final int WRAPPED = 4_000;

    /// So many rows stay in view above a place that is scrolled to.
    private static final int ABOVE = 3;

    private final TextViewModel model;
    private final LineMenu menu;
    private boolean following;

    /// @param menu what is shown for a line
    LineList(Words words, TextViewModel model, LineMenu menu) {
        this.model = model;
        this.menu = menu;
        setId("lineList");
        getStyleClass().addAll("line-list", "edge-to-edge");
        setAccessibleText(words.get("text.lines"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(
                list -> {
                    var cell = new LineCell(words, model);
                    cell.setWrapping(getItems().size() <= WRAPPED);
                    return cell;
                });
        getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) change -> tell());
        model.readingProperty().subscribe(this::show);
        model.linesProperty().subscribe(this::follow);
        setOnContextMenuRequested(this::open);
    }

    private void show(@Nullable TextReading reading) {
        int count = reading == null ? 0 : reading.lines().size();
        if (count != getItems().size()) {
            following = true;
            getStyleClass().remove("one-row");
            if (count > WRAPPED) {
                getStyleClass().add("one-row");
            }
            setItems(numbers(count));
            scrollTo(0);
            following = false;
        }
    }

    private static ObservableList<Integer> numbers(int count) {
        return FXCollections.observableList(
                new AbstractList<>() {
                    @Override
                    public Integer get(int index) {
                        return index + 1;
                    }

                    @Override
                    public int size() {
                        return count;
                    }
                });
    }

    private void tell() {
        if (!following) {
            // Not sorted: a range that was extended upwards comes in the order of its making.
            model.select(getSelectionModel().getSelectedItems().stream().sorted().toList());
        }
    }

    private void follow(List<Integer> lines) {
        if (lines.equals(getSelectionModel().getSelectedItems().stream().sorted().toList())) {
            return;
        }
        following = true;
        getSelectionModel().clearSelection();
        for (int line : lines) {
            getSelectionModel().select(line - 1);
        }
        following = false;
        if (!lines.isEmpty()) {
            reveal(lines.getFirst() - 1);
        }
    }

    /// Scrolls to a line, unless it is in view.
    private void reveal(int index) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() instanceof IndexedCell<?> first
                && flow.getLastVisibleCell() instanceof IndexedCell<?> last
                && first.getIndex() < index
                && index < last.getIndex()) {
            return;
        }
        scrollTo(Math.max(0, index - ABOVE));
    }

    private void open(ContextMenuEvent event) {
        int place = -1;
        if (!event.isKeyboardTrigger()) {
            place =
                    lookupAll(".line-cell").stream()
                            .map(LineCell.class::cast)
                            .filter(cell -> contains(cell, event))
                            .mapToInt(cell -> cell.placeAt(event.getSceneX(), event.getSceneY()))
                            .findFirst()
                            .orElse(-1);
        }
        ContextMenu shown = menu.at(place);
        shown.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private static boolean contains(LineCell cell, ContextMenuEvent event) {
        return cell.contains(cell.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }
}
