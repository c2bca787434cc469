package dev.recto.ui.chart;

import dev.recto.ui.chart.Chart.Form;

import javafx.scene.control.Label;
import javafx.scene.shape.Polyline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// The running sum of a chart as a line over its columns, with the last of it in numbers at the top
/// of the right edge. Other charts have none.
final class SumLine extends Polyline {
    private final List<Double> sums = new ArrayList<>();
    private final Label last;

    /// @param scale how numbers are written
    SumLine(Plot plot, DoubleFunction<String> scale) {
        getStyleClass().add("sum");
        setManaged(false);
        setMouseTransparent(true);
        if (plot.chart().form() == Form.SUMMED) {
            plot.chart().entries().forEach(e -> sums.add(e.values().getLast().orElse(0)));
        }
        last = plot.label(sums.isEmpty() ? "" : scale.apply(sums.getLast()), "scale");
    }

    /// How much room its number takes.
    double wide() {
        return sums.isEmpty() ? 0 : Plot.wide(last) + ColumnPlot.GAP;
    }

    /// Draws it.
    ///
    /// @param slot how wide the place of an entry is
    void lay(Plot plot, double left, double slot, double top, double bottom) {
        getPoints().clear();
        for (int i = 0; i < sums.size(); i++) {
            double share = sums.get(i) / Math.max(1, sums.getLast());
            getPoints().addAll(left + (i + 0.5) * slot, bottom - (bottom - top) * share);
        }
        double wide = Plot.wide(last);
        double high = Plot.high(last);
        plot.place(last, plot.getWidth() - wide, top - high / 2, wide, high);
    }
}
