package dev.recto.ui.quiz.question;

import dev.recto.ui.Command;
import dev.recto.ui.Words;
import dev.recto.ui.card.FlipCard;
import dev.recto.ui.card.TextDirection;
import dev.recto.ui.widget.Shown;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// The pane of a long answer: a field to write in, then the ideas of the answer to tick.
public final class IdeasController extends PaneController<IdeasViewModel> {
    private final List<CheckBox> boxes = new ArrayList<>();

    @FXML private FlipCard stemCard;
    @FXML private TextArea answerArea;
    @FXML private Button showButton;
    @FXML private Label adviceLabel;
    @FXML private VBox ideaBox;

    IdeasController(Words words, Paper paper, IdeasViewModel model) {
        super(words, paper, model);
    }

    @FXML
    private void initialize() {
        stemCard.show(paper.stem(model.question()));
        answerArea.textProperty().bindBidirectional(model.textProperty());
        answerArea.setAccessibleText(asked("question.write"));
        answerArea.setNodeOrientation(TextDirection.of(model.question().answer()));
        answerArea.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        Command show =
                command(words.get("question.notSure"), "Shortcut+D", () -> model.compare(false));
        show.wire(showButton);
        for (int i = 0; i < model.question().ideas().size(); i++) {
            boxes.add(box(i));
        }
        ideaBox.getChildren().setAll(boxes);
        command(words.get("question.next"), "Down", () -> FocusOrder.move(boxes, 1));
        command(words.get("question.previous"), "Up", () -> FocusOrder.move(boxes, -1));
        model.comparingProperty().subscribe(this::compare);
        follow(this::show);
    }

    private CheckBox box(int idea) {
        String key = String.valueOf(idea + 1);
        String text = model.question().ideas().get(idea);
        var box = new CheckBox(key + "  " + text);
        box.setId("idea" + key);
        box.getStyleClass().add("idea");
        box.setWrapText(true);
        box.setMinHeight(VBox.USE_PREF_SIZE);
        box.setOnAction(_ -> model.toggle(idea));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        command(words.get("question.tick", key), key, () -> model.toggle(idea));
        return box;
    }

    /// Enter is for going on; a new line is Shift+Enter.
    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            if (event.isShiftDown() && event.getSource() == answerArea) {
                answerArea.replaceSelection("\n");
            } else {
                advance();
            }
        }
    }

    private void compare(boolean comparing) {
        answerArea.setEditable(!comparing && model.open());
        Shown.set(showButton, !comparing);
        ideaBox.setVisible(comparing);
        adviceLabel.setText(words.get(comparing ? "question.tickIdeas" : "question.writeOrThink"));
        if (comparing) {
            // Later: the boxes have just become visible.
            Platform.runLater(this::focus);
        }
    }

    private void show() {
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setSelected(model.isTicked(i));
            boxes.get(i).setDisable(!model.open());
            StandingIcon.dress(boxes.get(i), model.standing(i));
        }
    }

    @Override
    public ObservableValue<String> step() {
        return model.comparingProperty()
                .map(comparing -> words.get(comparing ? "question.done" : "question.compare"));
    }

    @Override
    public void focus() {
        if (model.comparingProperty().get()) {
            boxes.stream()
                    .filter(box -> !box.isSelected())
                    .findFirst()
                    .orElse(boxes.getFirst())
                    .requestFocus();
        } else {
            answerArea.requestFocus();
            answerArea.end();
        }
    }
}
