package dev.recto.ui.note;

import dev.recto.model.Deck;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.deck.DeckChooser;
import dev.recto.ui.deck.Shelf;
import dev.recto.ui.media.Intake;
import dev.recto.ui.note.Subject.Existing;
import dev.recto.ui.note.Subject.New;
import dev.recto.ui.widget.InView;
import dev.recto.ui.widget.PillChoice;
import dev.recto.ui.widget.Shown;
import dev.recto.ui.widget.TagField;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Binds the pane in which a note is written.
public final class EditorController {
    private static final Duration UNSAVED_AT_MOST = Duration.millis(400);
    private static final Duration BEFORE_DRAWING = Duration.millis(60);

    private final Tools tools;
    private final Words words;
    private final EditorViewModel model;
    private final Runnable leave;
    private final PauseTransition saving = new PauseTransition(UNSAVED_AT_MOST);
    private final PauseTransition drawing = new PauseTransition(BEFORE_DRAWING);
    private final List<Command> commands = new ArrayList<>();
    private final Preview preview;
    private final AnswerReading reading;
    private final Intake intake;
    private final IntegerSpinnerValueFactory counts = new IntegerSpinnerValueFactory(1, 1);
    private final Command done;
    private ToolRow toolRow;
    private ItemRows rows;
    private GapsRow gaps;
    private StateLine state;
    private GrowingArea target;

    @FXML private VBox editor;
    @FXML private BorderPane head;
    @FXML private Pane goalBox;
    @FXML private PillChoice<NoteKind> kindChoice;
    @FXML private Button deckButton;
    @FXML private Button doneButton;
    @FXML private HBox columns;
    @FXML private VBox form;
    @FXML private Label questionLabel;
    @FXML private GrowingArea questionArea;
    @FXML private Pane underQuestion;
    @FXML private Label answerLabel;
    @FXML private GrowingArea answerArea;
    @FXML private Label readingLabel;
    @FXML private CheckBox bothWaysBox;
    @FXML private VBox itemsBox;
    @FXML private CheckBox orderedBox;
    @FXML private Spinner<Integer> requiredSpinner;
    @FXML private Pane hintBox;
    @FXML private TextField hintField;
    @FXML private Label tagsLabel;
    @FXML private TagField tagField;

    /// @param leave goes away from here, as Escape does
    EditorController(Tools tools, EditorViewModel model, Runnable leave) {
        this.tools = tools;
        this.words = tools.words();
        this.model = model;
        this.leave = leave;
        preview = new Preview(words, tools.media());
        reading = new AnswerReading(words);
        intake = new Intake(tools);
        done =
                new Command(
                        model.subjectProperty()
                                .map(
                                        subject ->
                                                words.get(
                                                        subject instanceof New
                                                                ? "editor.add"
                                                                : "editor.done"))
                                .orElse(words.get("editor.done")),
                        "Shortcut+Enter",
                        this::done);
    }

    List<Command> commands() {
        return commands;
    }

    /// Gives the focus to what is written first.
    void focus() {
        questionArea.requestFocus();
        if (model.subjectProperty().get() instanceof New) {
            questionArea.end();
        }
    }

    /// No more saving from here.
    void close() {
        saving.stop();
        drawing.stop();
    }

    @FXML
    private void initialize() {
        editor.disableProperty().bind(model.subjectProperty().isNull());
        target = questionArea;
        toolRow =
                new ToolRow(
                        words,
                        () -> target,
                        () -> tools.notices().tell(words.get("editor.gapImpossible")),
                        intake.command(() -> target));
        rows = new ItemRows(words, model, this::prepare);
        gaps = new GapsRow(words, gap -> questionArea.selectRange(gap.start(), gap.end()));
        state = new StateLine(words, model);
        var links = new NoteLinks(tools);
        editor.getChildren().addAll(1, List.of(toolRow, state));
        editor.getChildren().add(links.recent(model.recent()));
        underQuestion.getChildren().addAll(gaps, links.twins(model.twins().found()));
        itemsBox.getChildren().add(1, rows);
        HBox.setHgrow(preview, Priority.ALWAYS);
        var arrangement =
                new Arrangement(
                        editor, form, columns, preview, head, goalBox, toolRow, questionLabel);
        arrangement.follow();
        bind();
        command();
        model.formProperty().subscribe(this::show);
        model.deckProperty().subscribe(deck -> deckButton.setText(deck == null ? "" : deck.name()));
        deckButton.textProperty().subscribe(arrangement::place);
        model.tagsProperty().subscribe(tagField::offer);
        model.subjectProperty().subscribe(subject -> restart());
        model.stateProperty().subscribe(now -> target.setAccessibleHelp(state.said()));
        saving.setOnFinished(event -> model.save());
        drawing.setOnFinished(event -> draw());
        editor.focusWithinProperty()
                .subscribe(
                        within -> {
                            if (!within) {
                                model.save();
                            }
                        });
    }

    private void bind() {
        type(questionArea, Spot.QUESTION);
        type(answerArea, Spot.ANSWER);
        questionArea.accessibleTextProperty().bind(questionLabel.textProperty());
        answerArea.accessibleTextProperty().bind(answerLabel.textProperty());
        hintField.textProperty().addListener((_, _, text) -> model.type(Spot.HINT, text));
        bothWaysBox.setOnAction(
                event -> model.change(now -> now.withBothWays(bothWaysBox.isSelected())));
        orderedBox.setOnAction(
                event -> model.change(now -> now.withOrdered(orderedBox.isSelected())));
        requiredSpinner.setValueFactory(counts);
        requiredSpinner.getEditor().setAccessibleText(requiredSpinner.getAccessibleText());
        counts.valueProperty().addListener((_, _, count) -> require(count));
        tagField.connect(
                "tagsField",
                words.get("editor.tags"),
                words.get("tags.prompt"),
                words.get("tags.known"),
                tag -> words.get("tags.without", tag));
        tagsLabel.setLabelFor(tagField.field());
        tagField.tagsProperty()
                .addListener((_, _, tags) -> model.change(now -> now.withTags(tags)));
        kindChoice.offer(
                List.of(NoteKind.values()), kind -> words.get("editor.kind." + kind.name()));
        // Whoever chooses with the mouse goes on writing; arrow keys and Tab stay among the kinds.
        kindChoice.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> focus());
        kindChoice
                .valueProperty()
                .addListener(
                        (_, _, kind) -> {
                            if (kind != null) {
                                model.convert(kind);
                            }
                        });
    }

    private void type(GrowingArea area, Spot spot) {
        prepare(area);
        area.textProperty().addListener((_, _, text) -> model.type(spot, text));
    }

    /// Lets a field be marked, take pictures, and stay in view while it is written in.
    private void prepare(GrowingArea area) {
        intake.attach(area);
        area.heightProperty()
                .subscribe(
                        height -> {
                            if (area.isFocused()) {
                                InView.bring(area);
                            }
                        });
        area.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                target = area;
                                InView.bring(area);
                                area.setAccessibleHelp(state.said());
                            }
                        });
    }

    private void command() {
        done.wire(doneButton);
        doneButton.textProperty().bind(doneButton.accessibleTextProperty());
        var deck = new Command(words.get("editor.deck"), "Shortcut+D", this::chooseDeck);
        deck.wire(deckButton);
        commands.add(done);
        for (NoteKind kind : NoteKind.values()) {
            commands.add(
                    new Command(
                            words.get("editor.kind." + kind.name()),
                            "Alt+" + (kind.ordinal() + 1),
                            () -> model.convert(kind)));
        }
        commands.addAll(toolRow.commands());
        commands.addAll(preview.commands());
        commands.add(deck);
        commands.add(new Command(words.get("editor.undo"), "Shortcut+Z", () -> walk(model::undo)));
        commands.add(
                new Command(
                        words.get("editor.redo"),
                        "Shortcut+Shift+Z Shortcut+Y",
                        () -> walk(model::redo)));
        // Before the fields, which would undo by themselves, each for itself.
        editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> Command.press(event, commands));
        editor.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        leave.run();
                    }
                });
    }

    /// All of the items means all, however many there will be.
    private void require(int count) {
        int all = counts.getMax();
        if (count != Math.min(model.formProperty().get().required(), all)) {
            model.change(now -> now.withRequired(count == all ? Form.ALL : count));
        }
    }

    private void restart() {
        target = questionArea;
        draw();
        if (model.subjectProperty().get() instanceof Existing) {
            // Once its texts are there: a long one is read from its beginning.
            Platform.runLater(() -> List.of(questionArea, answerArea).forEach(GrowingArea::home));
        }
    }

    private void show(Form now) {
        NoteKind kind = now.kind();
        kindChoice.valueProperty().set(kind);
        toolRow.show(kind);
        questionLabel.setText(words.get("editor.question." + kind.name()));
        answerLabel.setText(words.get("editor.answer." + kind.name()));
        answerArea.setPrefRowCount(kind == NoteKind.BASIC ? 2 : 1);
        Shown.set(itemsBox, kind == NoteKind.LIST);
        Shown.set(bothWaysBox, kind == NoteKind.BASIC);
        Shown.set(hintBox, kind != NoteKind.CLOZE);
        questionArea.put(now.question());
        answerArea.put(now.answer());
        if (!hintField.getText().equals(now.hint())) {
            hintField.setText(now.hint());
        }
        rows.show(now.items());
        bothWaysBox.setSelected(now.bothWays());
        orderedBox.setSelected(now.ordered());
        int all = Math.max(1, now.written().size());
        counts.setMax(all);
        counts.setValue(Math.min(now.required(), all));
        tagField.set(now.tags());
        gaps.show(now);
        // Not put off by the next key: who types on and on loses no more than this.
        saving.play();
        drawing.playFromStart();
    }

    private void draw() {
        Form now = model.formProperty().get();
        preview.show(now.note());
        String said = now.kind() == NoteKind.BASIC ? reading.of(now.answer()) : "";
        readingLabel.setText(said);
        Shown.set(readingLabel, !said.isEmpty());
    }

    private void walk(Runnable step) {
        Form before = model.formProperty().get();
        step.run();
        Form now = model.formProperty().get();
        spots(now).filter(spot -> !same(spot, before, now)).findFirst().ifPresent(this::focus);
    }

    private static boolean same(Spot spot, Form before, Form now) {
        boolean there = spot.part() != Spot.Part.ITEM || spot.item() < before.items().size();
        return there && before.text(spot).equals(now.text(spot));
    }

    private static Stream<Spot> spots(Form form) {
        return Stream.concat(
                Stream.of(Spot.QUESTION, Spot.ANSWER, Spot.HINT),
                IntStream.range(0, form.items().size()).mapToObj(Spot::item));
    }

    private void focus(Spot spot) {
        switch (spot.part()) {
            case QUESTION -> questionArea.requestFocus();
            case ANSWER -> answerArea.requestFocus();
            case HINT -> hintField.requestFocus();
            case ITEM -> rows.field(spot.item()).requestFocus();
        }
    }

    private void done() {
        tagField.end();
        switch (model.stateProperty().get().stage()) {
            case READY -> {
                model.add();
                focus();
            }
            case BEGUN, BLANK -> focus(missing(model.stateProperty().get().flaw()));
            default -> leave.run();
        }
    }

    private static Spot missing(Flaw flaw) {
        return switch (flaw) {
            case NO_ANSWER -> Spot.ANSWER;
            case NO_ITEMS -> Spot.item(0);
            case NONE, NO_QUESTION, NO_GAP -> Spot.QUESTION;
        };
    }

    private void chooseDeck() {
        LocalDate today = tools.today();
        tools.library()
                .read(file -> new Shelf(file.decks().statuses(today)))
                .onSuccess(this::chooseDeck)
                .start();
    }

    private void chooseDeck(Shelf shelf) {
        Optional<Deck> chosen =
                new DeckChooser(words, tools.dialogs(), shelf)
                        .choose(
                                words.get("editor.deckTitle"),
                                words.get("editor.deckAction"),
                                deck -> true,
                                false)
                        .flatMap(choice -> shelf.find(choice.deck()))
                        .map(status -> status.deck());
        chosen.ifPresent(model::move);
    }
}
