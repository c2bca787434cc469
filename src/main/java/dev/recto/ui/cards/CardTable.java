package dev.recto.ui.cards;

import dev.recto.model.Card;
import dev.recto.model.Flag;
import dev.recto.store.browse.CardRow;
import dev.recto.store.browse.CardSearch;
import dev.recto.store.browse.CardSort;
import dev.recto.store.browse.Found;
import dev.recto.ui.Hint;
import dev.recto.ui.Words;
import dev.recto.ui.cards.ColumnLayout.Place;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// A table of the cards or notes that were found: the learner's mark and the columns chosen. The
/// order is the library's: a click on a head asks for another.
public final class CardTable {
    private static final PseudoClass ASLEEP = PseudoClass.getPseudoClass("asleep");
    private static final double TEXT_PIXELS = 14;

    /// With more columns the table is wider than its window.
    private static final int FITTING = 4;

    /// So many rows are selected one by one, and stay selected when the list is read anew.
    private static final int MOST_KEPT = 10_000;

    private final Words words;
    private final CellWords cells;
    private final double em;
    private final TableView<CardRow> table;
    private final FoundCards model;
    private final EveryRow every;
    private Found before;
    private CardSearch searched;
    private ColumnLayout arrangement = ColumnLayout.usual();

    /// @param textPercent the size of the text
    CardTable(
            TableView<CardRow> table,
            FoundCards model,
            CellWords cells,
            Words words,
            int textPercent) {
        this.table = table;
        this.model = model;
        this.cells = cells;
        this.words = words;
        this.em = TEXT_PIXELS * textPercent / 100;
        before = model.foundProperty().get();
        searched = model.search();
        every = new EveryRow(table, this::isLong);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(view -> new Row());
        table.setSortPolicy(this::sort);
        table.setItems(model.rows());
        model.rows().addListener((ListChangeListener<CardRow>) this::changed);
    }

    /// The rows that are selected.
    public Found selected() {
        Found found = model.foundProperty().get();
        return every.selected().get() ? found : found.at(places());
    }

    /// Whether any are, and all of them are known.
    ObservableValue<Boolean> any() {
        return Bindings.isNotEmpty(table.getSelectionModel().getSelectedIndices())
                .or(every.selected().and(model.completeProperty()));
    }

    private boolean isLong() {
        return !model.completeProperty().get() || model.foundProperty().get().size() > MOST_KEPT;
    }

    /// Shows these columns.
    void show(ColumnLayout layout) {
        var shown = new ArrayList<TableColumn<CardRow, ?>>();
        shown.add(marks());
        layout.places().forEach(place -> shown.add(text(place)));
        table.setColumnResizePolicy(
                layout.places().size() > FITTING
                        ? TableView.UNCONSTRAINED_RESIZE_POLICY
                        : TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getColumns().setAll(shown);
    }

    /// The columns as they are now.
    ColumnLayout layout() {
        return new ColumnLayout(
                table.getColumns().stream()
                        .filter(column -> column.getUserData() instanceof Column)
                        .map(
                                column ->
                                        new Place(
                                                (Column) column.getUserData(),
                                                column.getWidth() / em))
                        .toList());
    }

    /// Calls with the columns when the learner has moved one or drawn it wider.
    void onArranged(Consumer<ColumnLayout> told) {
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> arrangement = layout());
        // Later: a head that is let go comes to its new place only then.
        table.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                event ->
                        Platform.runLater(
                                () -> {
                                    if (!layout().equals(arrangement)) {
                                        told.accept(layout());
                                    }
                                }));
    }

    private TableColumn<CardRow, String> text(Place place) {
        Column column = place.column();
        var made = new TableColumn<CardRow, String>(words.get("column." + column.name()));
        made.setId(column.name().toLowerCase(Locale.ROOT) + "Column");
        made.setUserData(column);
        made.setPrefWidth(place.width() * em);
        made.setMinWidth(Math.min(column.width(), 7) * em);
        made.setCellValueFactory(
                cell -> {
                    CardRow row = cell.getValue();
                    return new SimpleStringProperty(row == null ? "" : cells.of(column, row));
                });
        return made;
    }

    private boolean sort(TableView<CardRow> view) {
        TableColumn<CardRow, ?> by =
                view.getSortOrder().isEmpty() ? null : view.getSortOrder().getFirst();
        boolean descending = by != null && by.getSortType() == SortType.DESCENDING;
        model.sort(
                by != null && by.getUserData() instanceof Column column
                        ? column.sort()
                        : CardSort.ADDED,
                descending);
        return true;
    }

    /// Keeps selected what was selected, wherever it stands now; where it is gone, the row that has
    /// come to its place.
    private void changed(ListChangeListener.Change<? extends CardRow> change) {
        boolean updated = false;
        while (change.next()) {
            updated |= change.wasUpdated();
        }
        if (updated) {
            table.refresh();
        }
        if (!model.search().equals(searched)) {
            searched = model.search();
            every.clear();
        }
        Found now = model.foundProperty().get();
        if (!now.equals(before)) {
            List<Integer> places = places();
            Found selected =
                    places.stream().allMatch(place -> place < before.size())
                            ? before.at(places)
                            : Found.none(now.unit());
            before = now;
            if (!places.isEmpty() && places.size() <= MOST_KEPT) {
                select(now, selected, places.getFirst());
            }
        }
    }

    private void select(Found now, Found selected, int place) {
        int[] there = selected.unit() == now.unit() ? now.placesOf(selected) : new int[0];
        TableViewSelectionModel<CardRow> selection = table.getSelectionModel();
        selection.clearSelection();
        if (there.length > 0) {
            selection.selectIndices(there[0], there);
        } else if (!now.isEmpty()) {
            selection.clearAndSelect(Math.min(place, now.size() - 1));
        }
    }

    private List<Integer> places() {
        int size = model.foundProperty().get().size();
        return table.getSelectionModel().getSelectedIndices().stream()
                .filter(place -> place >= 0 && place < size)
                .toList();
    }

    private TableColumn<CardRow, CardRow> marks() {
        var column = new TableColumn<CardRow, CardRow>();
        var label = new Label("", new FontIcon(Feather.FLAG));
        Hint.on(label, words.get("card.mark"));
        label.setAccessibleText(words.get("card.mark"));
        column.setGraphic(label);
        column.setSortable(false);
        column.setResizable(false);
        column.setReorderable(false);
        column.setMinWidth(3.2 * em);
        column.setMaxWidth(3.2 * em);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(view -> new Mark());
        return column;
    }

    private static boolean asleep(CardRow row) {
        return !row.cards().isEmpty() && row.cards().stream().allMatch(Card::suspended);
    }

    /// A row, paler where it is kept out of study.
    private final class Row extends TableRow<CardRow> {
        private Row() {
            every.show(this);
        }

        @Override
        protected void updateItem(@Nullable CardRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(ASLEEP, row != null && !empty && asleep(row));
        }
    }

    /// A flag, or the sign that a row is kept out of study.
    private final class Mark extends TableCell<CardRow, CardRow> {
        private final FontIcon icon = new FontIcon(Feather.FLAG);

        @Override
        protected void updateItem(@Nullable CardRow row, boolean empty) {
            super.updateItem(row, empty);
            Flag flag = row == null || empty ? Flag.NONE : flag(row);
            boolean suspended = row != null && !empty && asleep(row);
            if (flag == Flag.NONE && !suspended) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean flagged = flag != Flag.NONE;
            icon.setIconCode(flagged ? Feather.FLAG : Feather.PAUSE_CIRCLE);
            icon.getStyleClass()
                    .setAll("ikonli-font-icon", "flag-" + flag.name().toLowerCase(Locale.ROOT));
            setGraphic(icon);
            setAccessibleText(words.get(flagged ? "flag." + flag.name() : "due.suspended"));
        }

        private static Flag flag(CardRow row) {
            return row.cards().stream()
                    .map(Card::flag)
                    .filter(flag -> flag != Flag.NONE)
                    .findFirst()
                    .orElse(Flag.NONE);
        }
    }
}
