package dev.recto.ui.quiz.question;

import dev.recto.ui.Words;
import dev.recto.ui.card.FlipCard;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import java.util.List;

/// The pane of a statement: is this the answer, yes or no?
public final class TrueFalseController extends PaneController<TrueFalseViewModel> {
    @FXML private FlipCard stemCard;
    @FXML private StackPane offeredPane;
    @FXML private HBox valueBox;
    @FXML private Label rightLabel;

    TrueFalseController(Words words, Paper paper, TrueFalseViewModel model) {
        super(words, paper, model);
    }

    @FXML
    private void initialize() {
        stemCard.show(paper.stem(model.question()));
        offeredPane.getChildren().setAll(paper.plain(model.question().offered().text()));
        var yes = button(words.get("question.true"), words.get("question.trueKey"), true);
        var no = button(words.get("question.false"), words.get("question.falseKey"), false);
        List<OptionButton> buttons = List.of(yes, no);
        valueBox.getChildren().setAll(buttons);
        command(words.get("question.next"), "Right Down", () -> FocusOrder.move(buttons, 1));
        command(words.get("question.previous"), "Left Up", () -> FocusOrder.move(buttons, -1));
        Runnable show =
                () -> {
                    yes.show(model.standing(true));
                    no.show(model.standing(false));
                };
        model.givenProperty().subscribe(show);
        model.outcomeProperty().subscribe(show);
        rightLabel.setText(words.get("question.rightAnswer", model.question().answer()));
        model.outcomeProperty()
                .subscribe(told -> rightLabel.setVisible(told != null && !model.question().key()));
    }

    private OptionButton button(String text, String key, boolean value) {
        var button = new OptionButton(words, key, text);
        button.setId(value ? "trueButton" : "falseButton");
        button.setOnAction(_ -> model.judge(value));
        command(text, key, () -> model.judge(value));
        return button;
    }

    @Override
    public ObservableValue<String> step() {
        return new SimpleStringProperty("");
    }

    @Override
    public void focus() {
        stemCard.requestFocus();
    }
}
