package dev.recto.ui.library;

import dev.recto.model.DeckId;
import dev.recto.store.deck.DeckStatus;
import dev.recto.store.settings.Settings;
import dev.recto.store.settings.Settings.DeckView;
import dev.recto.ui.Command;
import dev.recto.ui.Navigator;
import dev.recto.ui.ObservableSettings;
import dev.recto.ui.PageController;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.deck.Shelf;
import dev.recto.ui.widget.EmptyState;
import dev.recto.ui.widget.MaturityLegend;
import dev.recto.ui.widget.Narrowing;
import dev.recto.ui.widget.Shown;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// Binds the page of all decks.
public final class LibraryController implements PageController {
    /// Where fewer letters than this stand side by side, the list leaves its bars out.
    private static final double ROOMY = 52;

    private final Words words;
    private final LibraryViewModel model;
    private final ObservableSettings settings;
    private final ObservableValue<DeckView> view;
    private final ObjectProperty<@Nullable DeckId> chosen = new SimpleObjectProperty<>();
    private final ObservableValue<@Nullable DeckStatus> chosenDeck;
    private final DeckCommands deckCommands;
    private final Command studyAll;
    private final Command create;
    private final Command importing;
    private final Command search;
    private final Command tidy;
    private final Command showGrid;
    private final Command showList;
    private final DeckDrag drag;
    private final DeckGrid grid;
    private final DeckOutline outline;
    private Subscription following = Subscription.EMPTY;
    private boolean focusWanted;

    /// The deck that was made a moment ago, as long as it has not been read: it gets the focus, not
    /// another one in the meantime.
    private @Nullable DeckId awaited;

    @FXML private Pane page;
    @FXML private Label todayLabel;
    @FXML private Label timeLabel;
    @FXML private Button studyAllButton;
    @FXML private Pane toolBar;
    @FXML private TextField searchField;
    @FXML private ToggleButton gridButton;
    @FXML private ToggleButton listButton;
    @FXML private Button tidyButton;
    @FXML private Button createButton;
    @FXML private ScrollPane gridScroll;
    @FXML private StackPane gridArea;
    @FXML private StackPane listArea;
    @FXML private StackPane emptyArea;
    @FXML private Label noneLabel;
    @FXML private MaturityLegend legend;

    LibraryController(Tools tools, LibraryViewModel model) {
        this.words = tools.words();
        this.model = model;
        settings = tools.settings();
        view = settings.of(Settings::deckView);
        Navigator navigator = tools.navigator();
        var actions = new DeckActions(tools, model.shelfProperty()::get);
        chosenDeck =
                Bindings.createObjectBinding(
                        () -> model.shelfProperty().get().find(chosen.get()).orElse(null),
                        chosen,
                        model.shelfProperty());
        deckCommands = new DeckCommands(words, actions, chosenDeck);
        drag = new DeckDrag(model.shelfProperty()::get, actions);
        grid = new DeckGrid(words, deckCommands, drag, chosen);
        outline = new DeckOutline(words, model, deckCommands, drag, chosen);
        studyAll =
                command("library.studyAll", "S", navigator::studyEverything)
                        .when(model.shelfProperty().map(shelf -> shelf.today() > 0));
        create = command("library.create", "N", () -> actions.create(null, this::made));
        importing = command("library.import", "I", () -> navigator.importFiles(List.of(), null));
        search = command("library.search", "Shortcut+F", () -> searchField.requestFocus());
        tidy = command("tidy.open", "Shortcut+Shift+T", navigator::tidy);
        showGrid = command("library.grid", "G", () -> choose(DeckView.GRID));
        showList = command("library.list", "L", () -> choose(DeckView.LIST));
    }

    /// What can be done on this page.
    @Override
    public List<Command> commands() {
        var all = new ArrayList<>(List.of(studyAll, create, importing, search, showGrid, showList));
        all.addAll(deckCommands.all());
        return all;
    }

    /// Gives the focus to the decks, as soon as they are there.
    @Override
    public void focus() {
        focusWanted = true;
    }

    /// Stops following the settings.
    @Override
    public void close() {
        following.unsubscribe();
    }

    @FXML
    private void initialize() {
        Narrowing.watch(page, timeLabel, ROOMY);
        studyAll.wire(studyAllButton);
        create.wire(createButton);
        tidy.wire(tidyButton);
        showGrid.wire(gridButton);
        showList.wire(listButton);
        search.describe(searchField);
        searchField.textProperty().bindBidirectional(model.searchProperty());
        gridArea.getChildren().add(grid.view());
        listArea.getChildren().add(outline.view());
        emptyArea.getChildren().add(firstSteps());
        drag.onto(page, () -> null);
        List.of(model.shelfProperty(), model.readProperty(), model.searchProperty())
                .forEach(seen -> seen.subscribe(this::show));
        following = view.subscribe(shown -> show());
    }

    private Command command(String key, String keys, Runnable action) {
        return new Command(words.get(key), keys, action);
    }

    private void made(DeckId deck) {
        chosen.set(deck);
        focus();
        awaited = deck;
    }

    private void choose(DeckView wanted) {
        focusWanted |= listArea.isFocusWithin() || gridScroll.isFocusWithin();
        settings.change(now -> now.withDeckView(wanted));
        // A second click on the same button has unselected it.
        show();
    }

    private Node firstSteps() {
        var make = new Button(create.label());
        create.wire(make);
        make.getStyleClass().add("accent");
        make.setId("firstDeckButton");
        var bring = new Button(importing.label());
        importing.wire(bring);
        bring.setId("firstImportButton");
        return new EmptyState(
                Feather.BOOK_OPEN,
                words.get("library.emptyTitle"),
                words.get("library.emptyText"),
                make,
                bring);
    }

    private void show() {
        Shelf shelf = model.shelfProperty().get();
        boolean list = view.getValue() == DeckView.LIST;
        boolean read = model.readProperty().get();
        boolean empty = read && shelf.isEmpty();
        List<DeckStatus> decks = list ? model.outline() : model.tops();
        boolean none = read && !empty && decks.isEmpty();
        gridButton.setSelected(!list);
        listButton.setSelected(list);
        outline.show(list ? decks : List.of());
        grid.show(list ? List.of() : decks, shelf, model.searching());
        Shown.set(emptyArea, empty);
        Shown.set(toolBar, !empty);
        Shown.set(legend, !empty);
        Shown.set(noneLabel, none);
        noneLabel.setText(words.get("library.none", model.searchProperty().get()));
        Shown.set(listArea, list && !empty && !none);
        Shown.set(gridScroll, !list && !empty && !none);
        shelf.total().ifPresent(total -> legend.show(words, total.known()));
        today(shelf.today(), empty);
        if (awaited != null && shelf.find(awaited).isEmpty()) {
            return;
        }
        awaited = null;
        if (chosen.get() != null && chosenDeck.getValue() == null && read) {
            focus(); // the deck was deleted, and the focus has gone with it
        }
        if (focusWanted && read) {
            focusWanted = false;
            focusDecks(empty);
        }
    }

    private void today(int cards, boolean empty) {
        long minutes = Math.max(1, Math.round(model.timeProperty().get().toSeconds() / 60.0));
        boolean read = model.readProperty().get();
        String today = !read ? "library.counting" : empty ? "library.welcome" : "library.today";
        todayLabel.setText(words.get(today, cards));
        timeLabel.setText(
                cards == 0 ? words.get("library.done") : words.get("library.time", minutes));
        Shown.set(timeLabel, read && !empty);
        Shown.set(studyAllButton, !empty && cards > 0);
    }

    private void focusDecks(boolean empty) {
        if (empty) {
            emptyArea.lookup("#firstDeckButton").requestFocus();
        } else if (view.getValue() == DeckView.LIST) {
            outline.focus();
        } else {
            grid.focus();
        }
    }
}
