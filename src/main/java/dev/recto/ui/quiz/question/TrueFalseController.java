package dev.recto.ui.quiz.question;

import dev.recto.ui.Words;
import dev.recto.ui.card.FlipCard;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
        offeredPane
                .getChildren()
                .setAll(
                        paper.option(model.question().offered(), model.question().direction())
                                .orElseGet(() -> paper.plain(model.question().offered().text())));
        var yes = row(words.get("question.true"), words.get("question.trueKey"), true);
        var no = row(words.get("question.false"), words.get("question.falseKey"), false);
        List<OptionRow> rows = List.of(yes, no);
        rows.forEach(row -> HBox.setHgrow(row, Priority.ALWAYS));
        valueBox.getChildren().setAll(rows);
        command(words.get("question.next"), "Right Down", () -> FocusOrder.move(rows, 1));
        command(words.get("question.previous"), "Left Up", () -> FocusOrder.move(rows, -1));
        follow(
                () -> {
                    yes.show(model.standing(true));
                    no.show(model.standing(false));
                });
        rightLabel.setText(words.get("question.rightAnswer", model.question().answer()));
        model.outcomeProperty()
                .subscribe(told -> rightLabel.setVisible(told != null && !model.question().key()));
    }

    private OptionRow row(String text, String key, boolean value) {
        var row = new OptionRow(words, key, text, () -> model.judge(value));
        row.setId(value ? "trueButton" : "falseButton");
        command(text, key, () -> model.judge(value));
        return row;
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
