package dev.recto.ui.quiz.question;

import dev.recto.quiz.question.Outcome;
import dev.recto.ui.Words;
import dev.recto.ui.card.FlipCard;
import dev.recto.ui.card.TextDirection;

import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// The pane of a typed answer. Once it is marked, the field shows what was typed and below it
/// stands what differs.
public final class TypedController extends PaneController<TypedViewModel> {
    @FXML private FlipCard stemCard;
    @FXML private TextField answerField;
    @FXML private StackPane diffPane;

    TypedController(Words words, Paper paper, TypedViewModel model) {
        super(words, paper, model);
    }

    @FXML
    private void initialize() {
        stemCard.show(paper.stem(model.question()));
        answerField.textProperty().bindBidirectional(model.textProperty());
        answerField.setAccessibleText(asked("question.typeHere"));
        answerField.setNodeOrientation(TextDirection.of(model.question().answer()));
        answerField.setOnAction(_ -> advance());
        model.outcomeProperty().subscribe(this::show);
    }

    private void show(@Nullable Outcome outcome) {
        answerField.setEditable(outcome == null);
        if (outcome != null) {
            answerField.deselect();
            StandingIcon.dress(answerField, Standing.of(outcome.verdict()));
            outcome.marks()
                    .forEach(
                            mark ->
                                    diffPane.getChildren()
                                            .setAll(
                                                    new DiffText(
                                                            words,
                                                            mark,
                                                            model.question().answer())));
        }
    }

    @Override
    public void focus() {
        answerField.requestFocus();
        answerField.selectAll();
    }
}
