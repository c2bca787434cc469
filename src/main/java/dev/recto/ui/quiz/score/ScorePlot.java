package dev.recto.ui.quiz.score;

import dev.recto.store.quiz.QuizScore;
import dev.recto.ui.Hint;
import dev.recto.ui.Words;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/// The scores of a deck as a small plot: one dot for each test, evenly spaced, from 0 to 100 %.
/// Said aloud it is a list; [ScoreTable] shows the same as a table.
public final class ScorePlot extends Region {
    /// More would be no more than a smear.
    private static final int MOST = 30;

    private static final double DOT = 3.5;
    private static final double GAP = 8;
    private static final List<Integer> GRID = List.of(100, 50, 0);

    private final Polyline curve = new Polyline();
    private final List<Circle> dots = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Label> marks = new ArrayList<>();
    private final Label first = mark("");
    private final Label last = mark("");
    private List<QuizScore> scores = List.of();

    public ScorePlot() {
        getStyleClass().add("score-plot");
        setAccessibleRole(AccessibleRole.TEXT);
        curve.getStyleClass().add("curve");
    }

    /// Shows scores.
    ///
    /// @param all oldest first; the last ones are shown where there are many
    public void show(Words words, List<QuizScore> all) {
        scores = all.subList(Math.max(0, all.size() - MOST), all.size());
        getChildren().clear();
        dots.clear();
        lines.clear();
        marks.clear();
        for (int percent : GRID) {
            var line = new Line();
            line.getStyleClass().add("grid-line");
            lines.add(line);
            marks.add(mark(words.get("score.percent", percent)));
        }
        for (QuizScore score : scores) {
            var dot = new Circle(DOT);
            dot.getStyleClass().add("dot");
            Hint.on(dot, said(words, score));
            dots.add(dot);
        }
        if (!dots.isEmpty()) {
            dots.getLast().getStyleClass().add("latest");
            first.setText(words.get("score.day", date(scores.getFirst())));
            last.setText(words.get("score.day", date(scores.getLast())));
        }
        last.setVisible(scores.size() > 1);
        getChildren().addAll(lines);
        getChildren().addAll(marks);
        getChildren().addAll(List.of(first, last, curve));
        getChildren().addAll(dots);
        setAccessibleText(
                words.get("score.plotAloud", scores.size())
                        + scores.stream()
                                .map(score -> "\n" + said(words, score))
                                .reduce("", String::concat));
        requestLayout();
    }

    static Date date(QuizScore score) {
        return Date.from(score.at());
    }

    static String said(Words words, QuizScore score) {
        return words.get(
                "score.said",
                date(score),
                score.points(),
                score.questions(),
                Math.round(100 * score.share()));
    }

    private static Label mark(String text) {
        var label = new Label(text);
        label.getStyleClass().add("plot-mark");
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return first.prefHeight(-1) * 7;
    }

    @Override
    protected void layoutChildren() {
        double side = marks.stream().mapToDouble(mark -> mark.prefWidth(-1)).max().orElse(0) + GAP;
        double foot = first.prefHeight(-1);
        double top = foot / 2 + DOT;
        double height = getHeight() - foot - top - GAP;
        double width = getWidth() - side - DOT - GAP;
        for (int i = 0; i < lines.size(); i++) {
            double y = Math.rint(top + height * (100 - GRID.get(i)) / 100.0) + 0.5;
            place(lines.get(i), side, y, side + width + DOT, y);
            Label mark = marks.get(i);
            mark.autosize();
            mark.relocate(side - GAP - mark.getWidth(), y - mark.getHeight() / 2);
        }
        curve.getPoints().clear();
        double step = scores.size() < 2 ? 0 : (width - 2 * DOT) / (scores.size() - 1);
        for (int i = 0; i < dots.size(); i++) {
            double x = side + DOT + GAP / 2 + i * step;
            double y = top + height * (1 - scores.get(i).share());
            dots.get(i).setCenterX(x);
            dots.get(i).setCenterY(y);
            curve.getPoints().addAll(x, y);
        }
        first.autosize();
        last.autosize();
        first.relocate(side, getHeight() - foot);
        last.relocate(getWidth() - last.getWidth() - GAP, getHeight() - foot);
    }

    private static void place(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }
}
