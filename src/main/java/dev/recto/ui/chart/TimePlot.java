package dev.recto.ui.chart;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/// A chart of moments in time, each a mark at the height of its value, joined by a line.
final class TimePlot extends Plot {
    private static final double GAP = 6;
    private static final double MARK = 11;

    private final List<Moment> moments;
    private final List<Double> ticks;
    private final List<Label> tickLabels = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final List<Region> marks = new ArrayList<>();
    private final Polyline path = new Polyline();
    private final Label first;
    private final Label last;

    /// @param chart the moments in order, each with one value
    /// @param moments when they were, and how they are marked
    /// @param scale how the numbers beside the scale are written
    TimePlot(Chart chart, List<Moment> moments, DoubleFunction<String> scale) {
        super(chart);
        getStyleClass().addAll("column-plot", "time-plot");
        this.moments = List.copyOf(moments);
        ticks = Ticks.counts(chart.top());
        for (double tick : ticks) {
            lines.add(patch("grid-line"));
            tickLabels.add(label(scale.apply(tick), "scale"));
        }
        path.getStyleClass().add("path");
        path.setManaged(false);
        path.setMouseTransparent(true);
        getChildren().add(path);
        moments.forEach(moment -> marks.add(patch("moment", moment.style())));
        first = label(chart.entries().getFirst().label(), "scale");
        last = label(chart.entries().getLast().label(), "scale");
        last.setVisible(moments.size() > 1);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double top = top();
        double bottom = bottom();
        for (int i = 0; i < ticks.size(); i++) {
            Label label = tickLabels.get(i);
            double y = bottom - (bottom - top) * i / (ticks.size() - 1);
            place(lines.get(i), left(), y, getWidth() - left(), 1);
            place(label, left() - GAP - wide(label), y - high(label) / 2, wide(label), high(label));
        }
        path.getPoints().clear();
        for (int i = 0; i < marks.size(); i++) {
            OptionalDouble value = chart().entries().get(i).values().getFirst();
            double y = bottom - (bottom - top) * value.orElse(0) / ticks.getLast();
            if (value.isPresent()) {
                path.getPoints().addAll(x(i), y);
            }
            marks.get(i).resizeRelocate(x(i) - MARK / 2, y - MARK / 2, MARK, MARK);
        }
        double foot = bottom + GAP;
        place(first, left(), foot, wide(first), high(first));
        place(last, getWidth() - wide(last), foot, wide(last), high(last));
    }

    @Override
    int at(double x, double y) {
        int nearest = 0;
        for (int i = 1; i < marks.size(); i++) {
            if (Math.abs(x(i) - x) < Math.abs(x(nearest) - x)) {
                nearest = i;
            }
        }
        return nearest;
    }

    @Override
    List<Node> marks(int entry) {
        return List.of(marks.get(entry));
    }

    private double x(int moment) {
        double begin = moments.getFirst().at();
        double span = moments.getLast().at() - begin;
        double from = left() + MARK;
        double room = getWidth() - from - MARK;
        return span == 0 ? from : from + room * (moments.get(moment).at() - begin) / span;
    }

    private double left() {
        return tickLabels.stream().mapToDouble(Plot::wide).max().orElse(0) + GAP;
    }

    private double top() {
        return high(tickLabels.getFirst()) / 2;
    }

    private double bottom() {
        return getHeight() - high(tickLabels.getFirst()) - GAP - MARK / 2;
    }
}
