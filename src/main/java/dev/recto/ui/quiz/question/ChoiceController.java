package dev.recto.ui.quiz.question;

import dev.recto.ui.Words;
import dev.recto.ui.card.FlipCard;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// The pane of a choice: a row for each option, picked by its number, by arrows and Enter, or by a
/// click.
public final class ChoiceController extends PaneController<ChoiceViewModel> {
    private final List<OptionRow> rows = new ArrayList<>();

    @FXML private FlipCard stemCard;
    @FXML private VBox optionBox;

    ChoiceController(Words words, Paper paper, ChoiceViewModel model) {
        super(words, paper, model);
    }

    @FXML
    private void initialize() {
        stemCard.show(paper.stem(model.question()));
        for (int i = 0; i < model.question().options().size(); i++) {
            int option = i;
            String key = String.valueOf(i + 1);
            var row =
                    new OptionRow(
                            words,
                            key,
                            model.question().options().get(i).text(),
                            () -> model.pick(option));
            paper.option(model.question().options().get(i), model.question().direction())
                    .ifPresent(row::hold);
            row.setId("option" + key);
            command(words.get("question.pick", key), key, () -> pick(option));
            rows.add(row);
        }
        optionBox.getChildren().setAll(rows);
        command(words.get("question.next"), "Down", () -> FocusOrder.move(rows, 1));
        command(words.get("question.previous"), "Up", () -> FocusOrder.move(rows, -1));
        follow(this::show);
    }

    private void pick(int option) {
        rows.get(option).requestFocus();
        model.pick(option);
    }

    private void show() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(model.standing(i));
        }
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
