package dev.recto.ui.library;

import dev.recto.model.Card;
import dev.recto.model.Flag;
import dev.recto.model.Note;
import dev.recto.model.PlainText;
import dev.recto.store.CardEntry;
import dev.recto.store.CardSort;
import dev.recto.ui.DueWords;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;

import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/// Sets a table up to show cards: question, answer, when the card comes back, and the learner's
/// mark. The order is the library's: a click on a head asks for another.
final class CardTable {
    private static final PseudoClass ASLEEP = PseudoClass.getPseudoClass("asleep");

    /// In a narrower table there is no room for the answers, in pixels of the usual text size.
    private static final double ROOMY = 480;

    private final Words words;
    private final Supplier<LocalDate> today;
    private final DueWords due;
    private final double scale;
    private final TableView<CardEntry> table;

    CardTable(TableView<CardEntry> table, Tools tools) {
        this.table = table;
        this.words = tools.words();
        this.today = tools::today;
        this.due = new DueWords(words);
        this.scale = tools.settings().get().textPercent() / 100.0;
    }

    /// Sets the table up.
    ///
    /// @param order is told the order that the learner wants
    void prepare(Order order) {
        TableColumn<CardEntry, String> question =
                text("card.question", row -> PlainText.of(sides(row).question()));
        TableColumn<CardEntry, String> answer =
                text("card.answer", row -> PlainText.of(sides(row).answer()));
        TableColumn<CardEntry, String> back =
                text("card.due", row -> due.of(row.card(), today.get()));
        TableColumn<CardEntry, CardEntry> mark = marks();
        question.setPrefWidth(260 * scale);
        answer.setPrefWidth(300 * scale);
        back.setMinWidth(125 * scale);
        back.setPrefWidth(125 * scale);
        question.setId("questionColumn");
        back.setId("dueColumn");
        answer.setSortable(false);
        table.widthProperty()
                .subscribe(width -> answer.setVisible(width.doubleValue() > ROOMY * scale));
        table.getColumns().setAll(List.of(mark, question, answer, back));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(view -> new Row());
        table.setSortPolicy(
                view -> {
                    TableColumn<CardEntry, ?> by =
                            view.getSortOrder().isEmpty() ? null : view.getSortOrder().getFirst();
                    CardSort sort =
                            by == question
                                    ? CardSort.FRONT
                                    : by == back ? CardSort.DUE : CardSort.ADDED;
                    order.ask(sort, by != null && by.getSortType() == SortType.DESCENDING);
                    return true;
                });
    }

    private TableColumn<CardEntry, String> text(String key, Function<CardEntry, String> text) {
        var column = new TableColumn<CardEntry, String>(words.get(key));
        column.setCellValueFactory(
                cell -> {
                    CardEntry row = cell.getValue();
                    return new SimpleStringProperty(row == null ? "" : text.apply(row));
                });
        return column;
    }

    private TableColumn<CardEntry, CardEntry> marks() {
        var column = new TableColumn<CardEntry, CardEntry>();
        var head = new FontIcon(Feather.FLAG);
        var label = new Label("", head);
        label.setTooltip(new Tooltip(words.get("card.mark")));
        label.setAccessibleText(words.get("card.mark"));
        column.setGraphic(label);
        column.setSortable(false);
        column.setResizable(false);
        column.setMinWidth(44 * scale);
        column.setMaxWidth(44 * scale);
        column.setCellValueFactory(
                cell -> new javafx.beans.property.SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(view -> new Mark());
        return column;
    }

    private static Note.Sides sides(CardEntry row) {
        return row.note().note().sides(row.card().ordinal());
    }

    /// Told how the cards are to be ordered.
    @FunctionalInterface
    interface Order {
        void ask(CardSort sort, boolean descending);
    }

    /// A row, paler where the card is kept out of study.
    private static final class Row extends TableRow<CardEntry> {
        @Override
        protected void updateItem(@Nullable CardEntry row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(ASLEEP, row != null && !empty && row.card().suspended());
        }
    }

    /// The flag of a card, or the sign that it is kept out of study.
    private final class Mark extends TableCell<CardEntry, CardEntry> {
        private final FontIcon icon = new FontIcon(Feather.FLAG);

        @Override
        protected void updateItem(@Nullable CardEntry row, boolean empty) {
            super.updateItem(row, empty);
            Card card = row == null || empty ? null : row.card();
            boolean flagged = card != null && card.flag() != Flag.NONE;
            if (card == null || !flagged && !card.suspended()) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            icon.setIconCode(flagged ? Feather.FLAG : Feather.PAUSE_CIRCLE);
            icon.getStyleClass().setAll("ikonli-font-icon", style(card.flag()));
            setGraphic(icon);
            setAccessibleText(
                    flagged ? words.get("flag." + card.flag().name()) : words.get("due.suspended"));
        }

        private static String style(Flag flag) {
            return "flag-" + flag.name().toLowerCase(Locale.ROOT);
        }
    }
}
