package dev.recto.ui.library;

import dev.recto.model.Deck;
import dev.recto.model.PlainText;
import dev.recto.store.deck.Counts;
import dev.recto.store.deck.DeckStatus;
import dev.recto.ui.Command;
import dev.recto.ui.PageController;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.cards.CardList;
import dev.recto.ui.cards.SearchBox;
import dev.recto.ui.widget.EmptyState;
import dev.recto.ui.widget.MaturityBar;
import dev.recto.ui.widget.MaturityLegend;
import dev.recto.ui.widget.Narrowing;
import dev.recto.ui.widget.Shown;

import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Binds the page of one deck.
public final class DeckController implements PageController {
    private static final double ROOMY = 52;

    private final Tools tools;
    private final Words words;
    private final DeckViewModel model;
    private final DeckActions actions;
    private final DeckCommands deckCommands;
    private final Command study;
    private final Command add;
    private final Command importing;
    private final Command search;
    private final List<Command> commands = new ArrayList<>();

    @FXML private Pane page;
    @FXML private Label nameLabel;
    @FXML private Label todayLabel;
    @FXML private Label aboutLabel;
    @FXML private Button studyButton;
    @FXML private Button quizButton;
    @FXML private Button addButton;
    @FXML private Button moreButton;
    @FXML private MaturityBar maturityBar;
    @FXML private MaturityLegend legend;
    @FXML private Pane insideBox;
    @FXML private Pane toolBar;
    @FXML private SearchBox searchBox;
    @FXML private Label countLabel;
    @FXML private CardList cardList;
    @FXML private StackPane emptyArea;

    DeckController(Tools tools, DeckViewModel model) {
        this.tools = tools;
        this.words = tools.words();
        this.model = model;
        actions = new DeckActions(tools, model.shelfProperty()::get);
        deckCommands = new DeckCommands(words, actions, model.deck());
        study =
                command("deck.study", "S Space", () -> with(actions::study))
                        .when(model.deck().map(deck -> deck.all().cards() > 0).orElse(false));
        add = command("deck.addNote", "N", this::addNote);
        importing = command("library.import", "Shift+I", this::importInto);
        search = command("deck.search", "Shortcut+F", () -> searchBox.focusField());
    }

    /// What can be done on this page.
    @Override
    public List<Command> commands() {
        return commands;
    }

    /// Gives the focus to the cards.
    @Override
    public void focus() {
        cardList.focusRows();
    }

    @FXML
    private void initialize() {
        Narrowing.watch(page, todayLabel, ROOMY);
        cardList.connect(tools, model.cards());
        commands.addAll(List.of(study, add, search, importing));
        commands.addAll(cardList.commands());
        commands.addAll(deckCommands.ofPage());
        study.wire(studyButton);
        add.wire(addButton);
        deckCommands.quiz.wire(quizButton);
        ContextMenu more =
                deckCommands.menu(deckCommands.open, deckCommands.study, deckCommands.quiz);
        new Command(words.get("deck.more"), "", () -> more.show(moreButton, Side.BOTTOM, 0, 4))
                .wire(moreButton);
        searchBox.connect(words, model.cards(), search, cardList::focusRows);
        countLabel.textProperty().bind(cardList.count());
        emptyArea.getChildren().add(firstSteps());
        model.deck()
                .subscribe(
                        deck -> {
                            if (deck != null) {
                                show(deck);
                            }
                        });
        model.goneProperty()
                .subscribe(
                        gone -> {
                            if (gone) {
                                tools.navigator().library();
                            }
                        });
    }

    private Node firstSteps() {
        var write = new Button(add.label());
        add.wire(write);
        write.setId("firstNoteButton");
        write.getStyleClass().add("accent");
        var bring = new Button(importing.label());
        importing.wire(bring);
        bring.setId("firstImportButton");
        return new EmptyState(
                Feather.EDIT_3,
                words.get("deck.emptyTitle"),
                words.get("deck.emptyText"),
                write,
                bring);
    }

    private void show(DeckStatus status) {
        Deck deck = status.deck();
        Counts counts = status.all();
        nameLabel.setText(deck.name());
        todayLabel.setText(words.get("deck.today", counts.dueToday(), counts.newToday()));
        aboutLabel.setText(PlainText.of(deck.description()));
        Shown.set(aboutLabel, !deck.description().isBlank());
        maturityBar.show(counts.known(), MaturityLegend.said(words, counts.known()));
        legend.show(words, counts.known());
        insideBox
                .getChildren()
                .setAll(
                        model.shelfProperty().get().in(deck.id()).stream()
                                .map(this::inside)
                                .toList());
        Shown.set(insideBox, !insideBox.getChildren().isEmpty());
        boolean empty = counts.cards() == 0;
        Shown.set(emptyArea, empty);
        List.of(maturityBar, legend, toolBar, cardList, studyButton, quizButton)
                .forEach(node -> Shown.set(node, !empty));
    }

    /// A deck inside, as a way to its page.
    private Node inside(DeckStatus deck) {
        var button =
                new Button(words.get("deck.insideName", deck.deck().name(), deck.all().today()));
        button.setGraphic(new FontIcon(Feather.FOLDER));
        button.setMnemonicParsing(false);
        button.setOnAction(event -> actions.open(deck));
        return button;
    }

    private void addNote() {
        with(deck -> tools.navigator().write(deck.deck().id()));
    }

    private void importInto() {
        with(deck -> tools.navigator().importFiles(List.of(), deck.deck().id()));
    }

    private void with(Consumer<DeckStatus> action) {
        DeckStatus deck = model.deck().getValue();
        if (deck != null) {
            action.accept(deck);
        }
    }

    private Command command(String key, String keys, Runnable action) {
        return new Command(words.get(key), keys, action);
    }
}
