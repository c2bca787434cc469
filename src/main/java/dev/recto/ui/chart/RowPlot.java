package dev.recto.ui.chart;

import dev.recto.ui.chart.Chart.Entry;
import dev.recto.ui.chart.Chart.Form;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/// A chart of bars that lie below one another, for what has names. Shares stand one below the
/// other, each with its number; parts of a whole lie one behind the other.
final class RowPlot extends Plot {
    private static final double GAP = 8;

    /// So many rows are drawn; the table has all.
    private static final int MOST = 10;

    private final boolean shares;
    private final List<Label> names = new ArrayList<>();
    private final List<Region> bands = new ArrayList<>();
    private final List<Region> tracks = new ArrayList<>();
    private final List<List<Region>> marks = new ArrayList<>();
    private final List<List<Label>> numbers = new ArrayList<>();

    /// @param number how a value is written
    RowPlot(Chart chart, DoubleFunction<String> number) {
        super(chart);
        getStyleClass().add("row-plot");
        shares = chart.form() == Form.SHARES;
        for (Entry entry : chart.entries().stream().limit(MOST).toList()) {
            bands.add(patch("band"));
            names.add(label(entry.label(), "name"));
            tracks.add(patch("track"));
            marks.add(chart.series().stream().map(each -> patch("mark", each.style())).toList());
            numbers.add(
                    entry.values().stream()
                            .map(value -> label(written(value, number), "scale"))
                            .toList());
        }
    }

    private static String written(OptionalDouble value, DoubleFunction<String> number) {
        return value.isPresent() ? number.apply(value.getAsDouble()) : "";
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return names.isEmpty() ? 0 : row() * names.size();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = left();
        double right = shares ? widest() + GAP : 0;
        double track = Math.max(1, getWidth() - left - right);
        for (int i = 0; i < names.size(); i++) {
            double y = i * row();
            place(bands.get(i), 0, y, getWidth(), row());
            Label name = names.get(i);
            place(name, GAP, y, left - 2 * GAP, row());
            if (shares) {
                shares(i, left, y, track);
            } else {
                parts(i, left, y, track);
            }
        }
    }

    private void shares(int row, double x, double y, double track) {
        List<Region> bars = marks.get(row);
        double line = (row() - GAP) / bars.size();
        tracks.get(row).setVisible(false);
        for (int i = 0; i < bars.size(); i++) {
            OptionalDouble value = chart().entries().get(row).values().get(i);
            double top = y + GAP / 2 + i * line;
            double long_ = value.orElse(0) * track;
            bars.get(i).setVisible(value.isPresent());
            place(bars.get(i), x, top + line * 0.2, Math.max(2, long_), line * 0.6);
            Label number = numbers.get(row).get(i);
            place(number, x + track + GAP, top, wide(number), line);
        }
    }

    private void parts(int row, double x, double y, double track) {
        double thick = row() * 0.6;
        double top = y + row() * 0.2;
        place(tracks.get(row), x, top, track, thick);
        double from = x;
        for (int i = 0; i < marks.get(row).size(); i++) {
            double part = chart().entries().get(row).values().get(i).orElse(0) * track;
            Region bar = marks.get(row).get(i);
            bar.setVisible(part > 0);
            place(bar, from, top, part, thick);
            numbers.get(row).get(i).setVisible(false);
            from += part;
        }
    }

    @Override
    int at(double x, double y) {
        int row = (int) (y / row());
        return y >= 0 && row < names.size() ? row : NONE;
    }

    @Override
    List<Node> marks(int entry) {
        if (entry >= names.size()) {
            return List.of();
        }
        var nodes = new ArrayList<Node>(marks.get(entry));
        nodes.add(bands.get(entry));
        return nodes;
    }

    private double row() {
        double line = high(names.getFirst());
        return shares ? line * chart().series().size() + GAP : line * 1.9;
    }

    private double left() {
        double widest = names.stream().mapToDouble(Plot::wide).max().orElse(0) + 2 * GAP;
        return Math.min(widest, getWidth() * 0.4);
    }

    private double widest() {
        return numbers.stream().flatMap(List::stream).mapToDouble(Plot::wide).max().orElse(0);
    }
}
