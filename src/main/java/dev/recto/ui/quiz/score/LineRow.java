package dev.recto.ui.quiz.score;

import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.IdeasQuestion;
import dev.recto.quiz.sitting.ScoreSheet.Line;
import dev.recto.ui.Command;
import dev.recto.ui.Words;
import dev.recto.ui.card.TextDirection;
import dev.recto.ui.quiz.question.VerdictBar;
import dev.recto.ui.quiz.question.VerdictWords;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A question on a score sheet, with what was given and what is right.
final class LineRow extends VBox {
    private final Words words;
    private final Line line;
    private final AnswerWords said;

    LineRow(Words words, int number, Line line) {
        this.words = words;
        this.line = line;
        said = new AnswerWords(words);
        getStyleClass().add("sheet-line");
        var figure = new Label(words.get("sheet.number", number));
        figure.getStyleClass().add("sheet-number");
        figure.setMinWidth(USE_PREF_SIZE);
        Label stem = text(said.asked(line.question()), "sheet-stem");
        HBox.setHgrow(stem, Priority.ALWAYS);
        var points = new Label(words.get("sheet.credit", line.outcome().credit()));
        points.getStyleClass().add("text-muted");
        points.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(figure, stem, points);
        head.getStyleClass().add("sheet-head");
        var verdict = new VerdictBar();
        verdict.show(
                line.outcome().verdict(),
                line.given() instanceof Given.Nothing && !line.right()
                        ? words.get("sheet.open")
                        : new VerdictWords(words).title(line.outcome()),
                said.remark(line));
        getChildren().addAll(head, verdict);
        add("sheet.given", said.given(line));
        boolean same = line.right() && said.given(line).equals(said.right(line.question()));
        if (!same && !(line.question() instanceof IdeasQuestion)) {
            add("sheet.right", said.right(line.question()));
        }
    }

    /// Adds the button by which the answer counts as right, where there was one that does not.
    LineRow withOverruling(Runnable overrule, ObservableValue<Boolean> possible) {
        boolean given = !(line.given() instanceof Given.Nothing);
        if (given && !line.right() && !(line.question() instanceof IdeasQuestion)) {
            var button = new Button(words.get("learn.overrule"));
            button.getStyleClass().addAll("small", "overrule");
            new Command(words.get("sheet.overruleThis", said.asked(line.question())), "", overrule)
                    .when(possible)
                    .wire(button);
            getChildren().add(button);
        }
        return this;
    }

    /// Adds what the learner can still do with the question.
    LineRow with(Node node) {
        getChildren().add(node);
        return this;
    }

    private void add(String key, String answer) {
        if (!answer.isEmpty()) {
            var name = new Label(words.get(key));
            name.getStyleClass().addAll("text-muted", "sheet-name");
            name.setMinWidth(USE_PREF_SIZE);
            Label text = text(answer, "sheet-answer");
            HBox.setHgrow(text, Priority.ALWAYS);
            var row = new HBox(name, text);
            row.getStyleClass().add("sheet-head");
            getChildren().add(row);
        }
    }

    private static Label text(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setNodeOrientation(TextDirection.of(text));
        return label;
    }
}
