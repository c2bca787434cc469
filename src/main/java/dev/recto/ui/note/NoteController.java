package dev.recto.ui.note;

import dev.recto.model.Note;
import dev.recto.ui.CardMedia;
import dev.recto.ui.Command;
import dev.recto.ui.Words;
import dev.recto.ui.card.CardText;
import dev.recto.ui.card.TextSize;
import dev.recto.ui.note.NoteViewModel.Flaw;
import dev.recto.ui.widget.Shown;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Binds the window in which a note is written.
public final class NoteController {
    private final Words words;
    private final CardMedia media;
    private final NoteViewModel model;
    private final Map<NoteKind, ToggleButton> kinds = new EnumMap<>(NoteKind.class);
    private final List<Command> commands = new ArrayList<>();

    @FXML private VBox form;
    @FXML private ToggleButton basicButton;
    @FXML private ToggleButton listButton;
    @FXML private ToggleButton clozeButton;
    @FXML private Label questionLabel;
    @FXML private TextArea questionArea;
    @FXML private Button gapButton;
    @FXML private Label answerLabel;
    @FXML private TextArea answerArea;
    @FXML private VBox itemsBox;
    @FXML private CheckBox orderedBox;
    @FXML private Spinner<Integer> requiredSpinner;
    @FXML private CheckBox bothWaysBox;
    @FXML private Pane hintBox;
    @FXML private TextField hintField;
    @FXML private TextField tagsField;
    @FXML private Pane previewBox;
    @FXML private Label flawLabel;

    NoteController(Words words, CardMedia media, NoteViewModel model) {
        this.words = words;
        this.media = media;
        this.model = model;
    }

    /// What is written first.
    Node first() {
        return questionArea;
    }

    /// Tells that a note was added.
    void added(String news) {
        flawLabel.setText(news);
    }

    @FXML
    private void initialize() {
        questionArea.textProperty().bindBidirectional(model.questionProperty());
        answerArea.textProperty().bindBidirectional(model.answerProperty());
        hintField.textProperty().bindBidirectional(model.hintProperty());
        tagsField.textProperty().bindBidirectional(model.tagsProperty());
        bothWaysBox.selectedProperty().bindBidirectional(model.bothWaysProperty());
        orderedBox.selectedProperty().bindBidirectional(model.orderedProperty());
        itemsBox.getChildren().add(1, new ItemRows(words, model));
        kind(NoteKind.BASIC, basicButton, "Alt+1");
        kind(NoteKind.LIST, listButton, "Alt+2");
        kind(NoteKind.CLOZE, clozeButton, "Alt+3");
        for (TextArea area : List.of(questionArea, answerArea)) {
            area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(area, event));
        }
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> Command.press(event, commands));
        var gap =
                new Command(words.get("note.gap"), "Shortcut+Shift+C", this::makeGap)
                        .when(model.kindProperty().map(kind -> kind == NoteKind.CLOZE));
        gap.wire(gapButton);
        commands.add(gap);
        model.kindProperty().subscribe(this::show);
        model.flaw().subscribe(flaw -> flawLabel.setText(said(flaw)));
        model.note().subscribe(this::preview);
        requiring();
    }

    private void kind(NoteKind kind, ToggleButton button, String keys) {
        var command =
                new Command(
                        words.get("note.kind." + kind.name()),
                        keys,
                        () -> {
                            model.kindProperty().set(kind);
                            show(kind);
                        });
        command.wire(button);
        button.setText(command.label());
        kinds.put(kind, button);
        commands.add(command);
    }

    private void show(NoteKind kind) {
        kinds.forEach((each, button) -> button.setSelected(each == kind));
        questionLabel.setText(words.get("note.question." + kind.name()));
        answerLabel.setText(words.get("note.answer." + kind.name()));
        Shown.set(gapButton, kind == NoteKind.CLOZE);
        Shown.set(itemsBox, kind == NoteKind.LIST);
        Shown.set(bothWaysBox, kind == NoteKind.BASIC);
        Shown.set(hintBox, kind != NoteKind.CLOZE);
        answerArea.setPrefRowCount(kind == NoteKind.BASIC ? 4 : 2);
    }

    /// Keeps the spinner between one item and all of them; at the top it means all, however many
    /// there will be.
    private void requiring() {
        var values = new IntegerSpinnerValueFactory(1, 1);
        requiredSpinner.setValueFactory(values);
        Runnable follow =
                () -> {
                    int all = Math.max(1, model.writtenItems().size());
                    values.setMax(all);
                    values.setValue(Math.min(model.requiredProperty().get(), all));
                };
        model.note().subscribe(follow);
        values.valueProperty()
                .subscribe(
                        (before, now) ->
                                model.requiredProperty()
                                        .set(now >= values.getMax() ? Integer.MAX_VALUE : now));
        follow.run();
    }

    /// Shows the first card of the note as it will be asked.
    private void preview(Note note) {
        previewBox.getChildren().clear();
        note.ordinals().stream()
                .findFirst()
                .map(note::sides)
                .ifPresent(
                        sides ->
                                previewBox
                                        .getChildren()
                                        .addAll(
                                                side(sides.question()),
                                                new Separator(),
                                                side(sides.answer())));
    }

    private Node side(String text) {
        return new CardText(text, TextSize.BODY, media);
    }

    private void makeGap() {
        var range = questionArea.getSelection();
        int caret = model.makeGap(range.getStart(), range.getEnd());
        questionArea.requestFocus();
        questionArea.positionCaret(caret);
    }

    private String said(Flaw flaw) {
        return flaw == Flaw.NONE ? "" : words.get("note.flaw." + flaw.name());
    }

    /// The Tab key goes on to the next field: nobody wants tabs on a card.
    private static void leave(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
