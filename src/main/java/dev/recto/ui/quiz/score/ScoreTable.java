package dev.recto.ui.quiz.score;

import dev.recto.store.quiz.QuizScore;
import dev.recto.ui.Words;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import java.util.List;

/// Scores as a table, the latest first: the same as [ScorePlot], for who would rather read.
public final class ScoreTable extends GridPane {
    private static final int MOST = 50;

    public ScoreTable() {
        getStyleClass().add("score-table");
    }

    /// Shows scores.
    ///
    /// @param scores oldest first
    public void show(Words words, List<QuizScore> scores) {
        getChildren().clear();
        addRow(
                0,
                head(words.get("score.when")),
                head(words.get("score.test")),
                head(words.get("score.points")),
                head(words.get("score.share")));
        List<QuizScore> latest = scores.reversed().stream().limit(MOST).toList();
        for (int row = 0; row < latest.size(); row++) {
            QuizScore score = latest.get(row);
            addRow(
                    row + 1,
                    new Label(words.get("score.moment", ScorePlot.date(score))),
                    new Label(score.title()),
                    new Label(words.get("score.of", score.points(), score.questions())),
                    new Label(words.get("score.percent", Math.round(100 * score.share()))));
        }
    }

    private static Label head(String text) {
        var label = new Label(text);
        label.getStyleClass().add("table-head");
        return label;
    }
}
