package dev.recto.ui.quiz.question;

import dev.recto.ui.Words;
import dev.recto.ui.card.FlipCard;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// The pane of a card that is turned over: the paper card, and two buttons to judge oneself.
public final class FlipController extends PaneController<FlipViewModel> {
    private final ObservableValue<Boolean> still;

    @FXML private FlipCard flipCard;
    @FXML private HBox judgeBox;
    @FXML private Button againButton;
    @FXML private Button goodButton;

    /// @param still whether movement is to be left out
    FlipController(Words words, Paper paper, FlipViewModel model, ObservableValue<Boolean> still) {
        super(words, paper, model);
        this.still = still;
    }

    @FXML
    private void initialize() {
        flipCard.animatedProperty().bind(still.map(now -> !now));
        flipCard.show(paper.stem(model.question()));
        flipCard.setOnMouseClicked(_ -> advance());
        judgeBox.visibleProperty().bind(model.turnedProperty());
        command(words.get("question.again"), "1", () -> model.judge(false)).wire(againButton);
        command(words.get("question.knewIt"), "2 3", () -> model.judge(true)).wire(goodButton);
        model.turnedProperty()
                .subscribe(
                        turned -> {
                            if (turned) {
                                flipCard.turn(paper.answer(model.question().entry()));
                            }
                        });
    }

    @Override
    public ObservableValue<String> step() {
        return model.turnedProperty().map(turned -> turned ? "" : words.get("question.turn"));
    }

    @Override
    public void focus() {
        flipCard.requestFocus();
    }
}
