package dev.recto.ui.quiz.question;

import dev.recto.ui.Words;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// The pane of a matching: terms with letters on the left, answers with numbers on the right.
public final class MatchingController extends PaneController<MatchingViewModel> {
    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");

    private final List<OptionRow> lefts = new ArrayList<>();
    private final List<OptionRow> rights = new ArrayList<>();

    @FXML private VBox leftBox;
    @FXML private VBox rightBox;

    MatchingController(Words words, Paper paper, MatchingViewModel model) {
        super(words, paper, model);
    }

    @FXML
    private void initialize() {
        for (int i = 0; i < model.question().lefts().size(); i++) {
            int left = i;
            String key = letter(i);
            var row =
                    new OptionRow(
                            words,
                            key,
                            model.question().lefts().get(i).text(),
                            () -> model.take(left));
            row.setId("left" + key);
            command(words.get("question.take", key), key, () -> model.take(left));
            lefts.add(row);
        }
        for (int i = 0; i < model.question().rights().size(); i++) {
            int right = i;
            String key = number(i);
            var row =
                    new OptionRow(
                            words,
                            key,
                            model.question().rights().get(i).text(),
                            () -> model.match(right));
            paper.option(model.question().rights().get(i), model.question().direction())
                    .ifPresent(row::hold);
            row.setId("right" + key);
            command(words.get("question.match", key), key, () -> model.match(right));
            rights.add(row);
        }
        leftBox.getChildren().setAll(lefts);
        rightBox.getChildren().setAll(rights);
        command(words.get("question.next"), "Down", () -> FocusOrder.move(column(), 1));
        command(words.get("question.previous"), "Up", () -> FocusOrder.move(column(), -1));
        command(words.get("question.toRights"), "Right", () -> FocusOrder.move(rights, 1));
        command(words.get("question.toLefts"), "Left", this::toLefts);
        follow(this::show);
        model.inHandProperty().subscribe(_ -> show());
    }

    private List<OptionRow> column() {
        return rights.stream().anyMatch(OptionRow::isFocused) ? rights : lefts;
    }

    private void toLefts() {
        lefts.get(Math.max(0, model.inHandProperty().get())).requestFocus();
    }

    private void show() {
        for (int i = 0; i < lefts.size(); i++) {
            lefts.get(i)
                    .pseudoClassStateChanged(
                            IN_HAND, model.open() && i == model.inHandProperty().get());
            int right = model.rights().get(i);
            Standing standing = model.standing(i);
            String given = right < 0 ? "" : number(right);
            String key = number(model.question().key().get(i));
            lefts.get(i).show(standing);
            lefts.get(i)
                    .pairWith(
                            standing == Standing.WRONG
                                    ? words.get("question.rather", given, key)
                                    : given);
        }
        for (int i = 0; i < rights.size(); i++) {
            int left = model.leftOf(i);
            rights.get(i).pairWith(left < 0 ? "" : letter(left));
        }
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private static String number(int index) {
        return String.valueOf(index + 1);
    }

    @Override
    public void focus() {
        toLefts();
    }
}
