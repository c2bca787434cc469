package dev.recto.ui.quiz.question;

import dev.recto.quiz.mark.Verdict;
import dev.recto.quiz.question.Outcome;
import dev.recto.ui.Words;
import dev.recto.ui.card.TextDirection;

import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The pane of a text with gaps: each gap is a field where it stands in the sentence.
public final class ClozeController extends PaneController<ClozeViewModel> {
    private static final String RIGHT_TO_LEFT_MARK = "\u200f";

    private final List<TextField> fields = new ArrayList<>();

    @FXML private VBox sheetBox;
    @FXML private TextFlow textFlow;
    @FXML private VBox diffBox;

    ClozeController(Words words, Paper paper, ClozeViewModel model) {
        super(words, paper, model);
    }

    @FXML
    private void initialize() {
        List<String> parts = model.parts();
        NodeOrientation way = TextDirection.of(model.question().stem());
        // A field ends a stretch of text: without a mark its full stop would go to the other end.
        String end = way == NodeOrientation.RIGHT_TO_LEFT ? RIGHT_TO_LEFT_MARK : "";
        textFlow.setNodeOrientation(way);
        textFlow.getChildren().add(new Text(parts.getFirst() + end));
        for (int i = 0; i < model.texts().size(); i++) {
            textFlow.getChildren().addAll(field(i), new Text(parts.get(i + 1) + end));
        }
        paper.media(model.question()).ifPresent(sheetBox.getChildren()::add);
        model.outcomeProperty().subscribe(this::show);
    }

    private TextField field(int gap) {
        var field = new TextField();
        field.setId("gapField" + (gap + 1));
        field.getStyleClass().add("gap-field");
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
            fields.get(i).deselect();
            StandingIcon.dress(fields.get(i), Standing.of(outcome.marks().get(i).verdict()));
            if (outcome.marks().get(i).verdict() != Verdict.RIGHT) {
                String gap = model.question().gaps().get(i);
                diffBox.getChildren().add(new DiffText(words, outcome.marks().get(i), gap));
            }
        }
    }

    @Override
    public void focus() {
        TextField field = fields.get(Math.max(0, model.firstEmpty()));
        field.requestFocus();
        field.selectAll();
    }
}
