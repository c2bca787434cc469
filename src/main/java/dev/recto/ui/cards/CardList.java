package dev.recto.ui.cards;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.NoteId;
import dev.recto.store.browse.CardRow;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.widget.EmptyState;
import dev.recto.ui.widget.WorkStrip;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A table of cards or notes with all that can be done with them, as it stands on several pages.
/// The columns chosen are kept in the library.
public final class CardList extends VBox {
    private static final Duration SETTLED = Duration.millis(150);

    private final TableView<CardRow> table = new TableView<>();
    private final WorkStrip work = new WorkStrip();
    private final Map<DeckId, String> decks = new HashMap<>();
    private Tools tools;
    private Words words;
    private FoundCards model;
    private CardTable rows;
    private ColumnChoice columns;
    private CardCommands commands;

    public CardList() {
        getStyleClass().add("card-list");
        table.setId("cardTable");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, work);
    }

    /// Shows what is found. Called once.
    public void connect(Tools given, FoundCards found) {
        tools = given;
        words = tools.words();
        model = found;
        table.setAccessibleText(words.get("deck.cards"));
        var cells = new CellWords(words, tools::today, tools.clock().getZone(), this::deck);
        rows = new CardTable(table, model, cells, words, tools.settings().get().textPercent());
        commands = new CardCommands(tools, model, rows::selected, rows.any(), work);
        columns = new ColumnChoice(tools, rows);
        ContextMenu menu = commands.menu();
        menu.getItems().add(columnMenu());
        table.setOnContextMenuRequested(
                event -> menu.show(table, event.getScreenX(), event.getScreenY()));
        table.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        commands.edit();
                    }
                });
        model.completeProperty().subscribe(complete -> table.setPlaceholder(placeholder(complete)));
        model.vocabularyProperty().subscribe(this::readDecks);
    }

    /// What can be done with what is selected.
    public List<Command> commands() {
        return commands.all();
    }

    /// Lets notes be edited elsewhere than on a page of their own.
    ///
    /// @param editor lets the learner edit a note
    public void editWith(Consumer<NoteId> editor) {
        commands.editWith(editor);
    }

    /// Follows the selection, until unsubscribed.
    ///
    /// @param selected told the note of the first selected row, each time it may be another
    public Subscription followNote(Consumer<NoteId> selected) {
        var patience = new PauseTransition(SETTLED);
        patience.setOnFinished(event -> commands.firstNote(selected));
        return table.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(place -> patience.playFromStart())
                .and(table.focusedProperty().subscribe(focused -> patience.playFromStart()))
                .and(patience::stop);
    }

    /// How many rows there are, in words; empty as long as that is not known.
    public ObservableValue<String> count() {
        return Bindings.createStringBinding(
                () ->
                        model.completeProperty().get()
                                ? words.get(
                                        "cards.count." + model.search().unit().name(),
                                        model.foundProperty().get().size())
                                : "",
                model.completeProperty(),
                model.foundProperty());
    }

    /// Gives the focus to the rows.
    public void focusRows() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /// Whether a row is selected.
    public boolean hasSelection() {
        return !table.getSelectionModel().isEmpty();
    }

    /// A menu in which the columns are chosen.
    public Menu columnMenu() {
        return columns.menu();
    }

    private void readDecks() {
        tools.library()
                .read(file -> file.decks().all())
                .onSuccess(
                        all -> {
                            decks.clear();
                            all.forEach((Deck deck) -> decks.put(deck.id(), deck.name()));
                            table.refresh();
                        })
                .start();
    }

    private String deck(DeckId id) {
        return decks.getOrDefault(id, "");
    }

    private Node placeholder(boolean complete) {
        if (!complete) {
            return new Label();
        }
        if (model.textProperty().get().isBlank()) {
            return new Label(words.get("cards.none"));
        }
        var clear = new Button(words.get("cards.clear"));
        clear.setId("clearSearchButton");
        clear.setOnAction(event -> model.textProperty().set(""));
        return new EmptyState(
                Feather.SEARCH,
                words.get("cards.noneTitle"),
                new QueryWords(words).advice(model.parsed().getValue()),
                clear);
    }
}
