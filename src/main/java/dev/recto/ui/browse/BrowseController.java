package dev.recto.ui.browse;

import dev.recto.store.browse.Found;
import dev.recto.store.browse.SavedSearch;
import dev.recto.store.browse.Unit;
import dev.recto.store.change.Changes;
import dev.recto.store.quiz.QuizScope;
import dev.recto.ui.Command;
import dev.recto.ui.PageController;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.cards.CardList;
import dev.recto.ui.cards.SearchBox;
import dev.recto.ui.widget.Narrowing;
import dev.recto.ui.widget.PillChoice;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;

import java.util.ArrayList;
import java.util.List;

/// Binds the page on which all cards are searched.
public final class BrowseController implements PageController {
    private static final double ROOMY = 52;
    private static final List<String> READY =
            List.of("is:due", "is:new", "is:learning", "is:leech", "is:flagged", "added<7");

    private final Tools tools;
    private final Words words;
    private final BrowseViewModel model;
    private final Command search;
    private final Command keep;
    private final Command forget;
    private final Command study;
    private final Command quiz;
    private final Command unit;
    private final Command tidy;
    private final List<Command> commands = new ArrayList<>();

    @FXML private Pane page;
    @FXML private SearchBox searchBox;
    @FXML private MenuButton savedButton;
    @FXML private MenuButton columnsButton;
    @FXML private PillChoice<Unit> unitChoice;
    @FXML private Label countLabel;
    @FXML private Button studyButton;
    @FXML private Button quizButton;
    @FXML private ToggleButton editorButton;
    @FXML private SplitPane split;
    @FXML private CardList cardList;
    private SideEditor side;

    BrowseController(Tools tools, BrowseViewModel model) {
        this.tools = tools;
        this.words = tools.words();
        this.model = model;
        ObservableValue<Boolean> any =
                model.cards().foundProperty().map(found -> !found.isEmpty()).orElse(false);
        ObservableValue<Boolean> typed =
                model.cards().textProperty().map(text -> !text.isBlank()).orElse(false);
        search = command("browse.search", "Shortcut+F", () -> searchBox.focusField());
        keep = command("browse.keep", "Shortcut+S", this::keep).when(typed);
        forget =
                command("browse.forget", "", this::forget)
                        .when(
                                Bindings.createBooleanBinding(
                                        () -> model.current().isPresent(),
                                        model.cards().textProperty(),
                                        model.saved()));
        study = command("browse.study", "S", this::study).when(any);
        quiz = command("browse.quiz", "Q", this::quiz).when(any);
        unit = command("browse.unit", "Shortcut+Shift+N", this::turn);
        tidy = command("tidy.open", "Shortcut+Shift+T", tools.navigator()::tidy);
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Command> commandsInside() {
        return side.commands();
    }

    @Override
    public void close() {
        side.close();
    }

    /// Gives the focus to the search, or to the row from which the learner went to another page.
    @Override
    public void focus() {
        if (cardList.hasSelection()) {
            cardList.focusRows();
        } else {
            searchBox.focusField();
        }
    }

    @FXML
    private void initialize() {
        Narrowing.watch(page, countLabel, ROOMY);
        cardList.connect(tools, model.cards());
        searchBox.connect(words, model.cards(), search, cardList::focusRows);
        countLabel.textProperty().bind(cardList.count());
        side = new SideEditor(tools, split, cardList);
        commands.addAll(List.of(search, study, quiz, keep, unit, side.toggle(editorButton)));
        commands.addAll(cardList.commands());
        study.wire(studyButton);
        quiz.wire(quizButton);
        unitChoice.offer(List.of(Unit.values()), each -> words.get("browse.unit." + each.name()));
        unitChoice.valueProperty().bindBidirectional(model.unitProperty());
        savedButton.setAccessibleText(words.get("browse.saved"));
        columnsButton.setAccessibleText(words.get("cards.columns"));
        Menu columns = cardList.columnMenu();
        columnsButton.setOnShowing(event -> columns.getOnShowing().handle(event));
        columnsButton.getItems().setAll(columns.getItems());
        model.saved().addListener((ListChangeListener<SavedSearch>) change -> showSaved());
        showSaved();
    }

    private void showSaved() {
        List<MenuItem> items = savedButton.getItems();
        items.clear();
        READY.forEach(query -> items.add(item(words.get("browse.ready." + name(query)), query)));
        items.add(tidy.menuItem());
        items.add(new SeparatorMenuItem());
        model.saved().forEach(each -> items.add(item(each.name(), each.query())));
        if (!model.saved().isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(keep.menuItem());
        items.add(forget.menuItem());
    }

    private static String name(String query) {
        return query.replaceAll("[^a-z]", "");
    }

    private MenuItem item(String name, String query) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.cards().textProperty().set(query));
        return item;
    }

    private void keep() {
        tools.dialogs()
                .ask(
                        words.get("browse.keepTitle"),
                        words.get("deck.name"),
                        model.current().map(SavedSearch::name).orElse(""),
                        words.get("browse.keepAction"),
                        name -> name.isBlank() ? words.get("browse.keepProblem") : null)
                .ifPresent(name -> model.keep(name, this::tell));
    }

    private void forget() {
        model.current().ifPresent(search -> model.forget(search, this::tell));
    }

    private void study() {
        Found found = model.cards().foundProperty().get();
        String text = model.cards().textProperty().get().strip();
        tools.navigator().study(found, text.isEmpty() ? words.get("window.browse") : text);
    }

    private void quiz() {
        tools.navigator().learn(QuizScope.of(model.cards().textProperty().get()));
    }

    private void turn() {
        Unit now = model.unitProperty().get();
        model.unitProperty().set(now == Unit.CARDS ? Unit.NOTES : Unit.CARDS);
    }

    private void tell(Changes changes) {
        tools.notices().done(changes);
    }

    private Command command(String key, String keys, Runnable action) {
        return new Command(words.get(key), keys, action);
    }
}
