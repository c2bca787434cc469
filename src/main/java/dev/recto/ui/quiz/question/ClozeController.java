package dev.recto.ui.quiz.question;

import dev.recto.quiz.question.Outcome;
import dev.recto.ui.Words;
import dev.recto.ui.card.TextDirection;

import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The pane of a text with gaps: each gap is a field where it stands in the sentence.
public final class ClozeController extends PaneController<ClozeViewModel> {
    private final List<TextField> fields = new ArrayList<>();

    @FXML private TextFlow textFlow;
    @FXML private VBox diffBox;

    ClozeController(Words words, Paper paper, ClozeViewModel model) {
        super(words, paper, model);
    }

    @FXML
    private void initialize() {
        List<String> parts = model.parts();
        textFlow.setNodeOrientation(TextDirection.of(model.question().stem()));
        textFlow.getChildren().add(new Text(parts.getFirst()));
        for (int i = 0; i < model.texts().size(); i++) {
            textFlow.getChildren().addAll(field(i), new Text(parts.get(i + 1)));
        }
        model.outcomeProperty().subscribe(this::show);
    }

    private TextField field(int gap) {
        var field = new TextField();
        field.setId("gapField" + (gap + 1));
        field.getStyleClass().add("gap");
        field.textProperty().bindBidirectional(model.texts().get(gap));
        field.setAccessibleText(asked("question.typeGap"));
        field.setNodeOrientation(TextDirection.of(model.question().gaps().get(gap)));
        field.setOnAction(_ -> next(gap));
        fields.add(field);
        return field;
    }

    /// Enter goes to the gap behind this one, as long as that is empty.
    private void next(int gap) {
        if (gap + 1 < fields.size() && fields.get(gap + 1).getText().isBlank()) {
            fields.get(gap + 1).requestFocus();
        } else {
            advance();
        }
    }

    private void show(@Nullable Outcome outcome) {
        fields.forEach(field -> field.setEditable(outcome == null));
        if (outcome == null) {
            return;
        }
        diffBox.getChildren().clear();
        for (int i = 0; i < outcome.marks().size(); i++) {
            StandingIcon.dress(fields.get(i), Standing.of(outcome.marks().get(i).verdict()));
            diffBox.getChildren()
                    .add(
                            new DiffText(
                                    words, outcome.marks().get(i), model.question().gaps().get(i)));
        }
    }

    @Override
    public void focus() {
        TextField field = fields.get(Math.max(0, model.firstEmpty()));
        field.requestFocus();
        field.selectAll();
    }
}
