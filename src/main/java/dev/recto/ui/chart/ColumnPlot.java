package dev.recto.ui.chart;

import dev.recto.ui.chart.Chart.Entry;
import dev.recto.ui.chart.Chart.Form;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// A chart of upright columns over a scale, for what follows in time.
final class ColumnPlot extends Plot {
    static final double GAP = 6;
    private static final double WIDEST = 44;

    private final List<Double> ticks;
    private final List<Label> tickLabels = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Region> bands = new ArrayList<>();
    private final List<List<Region>> columns = new ArrayList<>();
    private final SumLine sum;

    /// @param scale how the numbers beside the scale are written
    ColumnPlot(Chart chart, DoubleFunction<String> scale) {
        super(chart);
        getStyleClass().add("column-plot");
        ticks = chart.form() == Form.SHARES ? Ticks.shares() : Ticks.counts(chart.top());
        for (Entry entry : chart.entries()) {
            bands.add(patch("band"));
        }
        for (double tick : ticks) {
            lines.add(patch("grid-line"));
            tickLabels.add(label(scale.apply(tick), "scale"));
        }
        for (Entry entry : chart.entries()) {
            names.add(label(entry.label(), "scale"));
            columns.add(
                    chart.series().stream()
                            .limit(chart.marks())
                            .map(each -> patch("mark", each.style()))
                            .toList());
        }
        sum = new SumLine(this, scale);
        getChildren().add(sum);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double left = left();
        double bottom = bottom();
        double top = high(tickLabels.getFirst()) / 2;
        for (int i = 0; i < ticks.size(); i++) {
            Label label = tickLabels.get(i);
            double y = bottom - (bottom - top) * i / (ticks.size() - 1);
            place(lines.get(i), left, y, getWidth() - left - sum.wide(), 1);
            double wide = wide(label);
            double high = high(label);
            place(label, left - GAP - wide, y - high / 2, wide, high);
        }
        double slot = slot();
        for (int i = 0; i < columns.size(); i++) {
            place(bands.get(i), left + i * slot, top, slot, bottom - top);
            column(i, left + i * slot, slot, bottom, (bottom - top) / ticks.getLast());
        }
        names(left, slot);
        sum.lay(this, left, slot, top, bottom);
    }

    private void column(int index, double x, double slot, double bottom, double scale) {
        List<Region> marks = columns.get(index);
        double wide = Math.max(1, Math.min(WIDEST, slot * (slot > 4 ? 0.72 : 1)));
        double from = x + (slot - wide) / 2;
        boolean beside = chart().form() == Form.SHARES;
        double each = beside ? wide / marks.size() : wide;
        double y = bottom;
        for (int i = 0; i < marks.size(); i++) {
            double value = chart().entries().get(index).values().get(i).orElse(0);
            double high = value == 0 ? 0 : Math.max(2, value * scale);
            marks.get(i).setVisible(value > 0);
            place(marks.get(i), from + (beside ? i * each : 0), y - high, each, high);
            y -= beside ? 0 : high;
        }
    }

    /// As many names as fit, the same distance apart.
    private void names(double left, double slot) {
        double widest = names.stream().mapToDouble(Plot::wide).max().orElse(0) + 2 * GAP;
        int every = Math.max(1, (int) Math.ceil(widest / slot));
        for (int i = 0; i < names.size(); i++) {
            Label name = names.get(i);
            name.setVisible(i % every == 0);
            double wide = wide(name);
            double x = left + (i + 0.5) * slot - wide / 2;
            double last = Math.max(left, getWidth() - wide);
            place(name, Math.clamp(x, left, last), bottom() + GAP / 2, wide, high(name));
        }
    }

    @Override
    int at(double x, double y) {
        int entry = (int) Math.floor((x - left()) / slot());
        return x >= left() && entry < columns.size() ? entry : NONE;
    }

    @Override
    List<Node> marks(int entry) {
        var nodes = new ArrayList<Node>(columns.get(entry));
        nodes.add(bands.get(entry));
        return nodes;
    }

    private double left() {
        return tickLabels.stream().mapToDouble(Plot::wide).max().orElse(0) + GAP;
    }

    private double bottom() {
        return getHeight() - high(tickLabels.getFirst()) - GAP;
    }

    private double slot() {
        return (getWidth() - left() - sum.wide()) / Math.max(1, columns.size());
    }
}
