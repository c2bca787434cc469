package dev.recto.ui.quiz.score;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

import java.util.List;

/// A share as a part of a ring, with the figure in the middle.
public final class ScoreRing extends Region {
    private static final double FULL = 360;
    private static final double TOP = 90;
    private static final double THICKNESS = 0.1;

    private final Circle track = new Circle();
    private final Arc arc = new Arc();
    private final Label figure = new Label();

    public ScoreRing() {
        getStyleClass().add("score-ring");
        setAccessibleRole(AccessibleRole.TEXT);
        track.getStyleClass().add("track");
        arc.getStyleClass().add("share");
        arc.setType(ArcType.OPEN);
        arc.setStartAngle(TOP);
        figure.getStyleClass().add("figure");
        getChildren().addAll(track, arc, figure);
    }

    /// Shows a share.
    ///
    /// @param share 0 to 1
    /// @param text the figure
    public void show(double share, String text) {
        arc.setLength(-FULL * share);
        figure.setText(text);
        setAccessibleText(text);
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(getWidth(), getHeight());
        double stroke = size * THICKNESS;
        double radius = (size - stroke) / 2;
        for (var shape : List.of(track, arc)) {
            shape.setStrokeWidth(stroke);
        }
        track.setCenterX(getWidth() / 2);
        track.setCenterY(getHeight() / 2);
        track.setRadius(radius);
        arc.setCenterX(getWidth() / 2);
        arc.setCenterY(getHeight() / 2);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        figure.autosize();
        figure.relocate(
                (getWidth() - figure.getWidth()) / 2, (getHeight() - figure.getHeight()) / 2);
    }
}
