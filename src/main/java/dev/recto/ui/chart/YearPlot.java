package dev.recto.ui.chart;

import dev.recto.ui.chart.Chart.Entry;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A year as a sheet of days, a column for each week. How much was done on a day is told by how
/// dark and how large its square is.
final class YearPlot extends Plot {
    private static final int WEEK = 7;
    private static final int LEVELS = 4;
    private static final double LARGEST = 22;
    private static final double GAP = 6;

    private final List<Region> days = new ArrayList<>();
    private final List<Region> fills = new ArrayList<>();
    private final List<Double> sizes = new ArrayList<>();
    private final List<Label> months = new ArrayList<>();
    private final List<Label> weekdays = new ArrayList<>();
    private final LocalDate first;
    private final int before;

    /// @param chart an entry for each day of the year, from its first
    YearPlot(Chart chart, int year, Locale locale) {
        super(chart);
        getStyleClass().add("year-plot");
        first = LocalDate.of(year, 1, 1);
        DayOfWeek begin = WeekFields.of(locale).getFirstDayOfWeek();
        before = Math.floorMod(first.getDayOfWeek().getValue() - begin.getValue(), WEEK);
        double top = chart.top();
        for (Entry entry : chart.entries()) {
            double value = entry.values().getFirst().orElse(0);
            int level = value == 0 ? 0 : Math.max(1, (int) Math.ceil(LEVELS * value / top));
            days.add(patch("day", level == 0 ? "none" : "some"));
            fills.add(patch("fill"));
            sizes.add(level == 0 ? 0 : 0.25 + 0.75 * level / LEVELS);
        }
        for (Month month : Month.values()) {
            months.add(label(month.getDisplayName(TextStyle.SHORT_STANDALONE, locale), "scale"));
        }
        for (int day = 0; day < WEEK; day++) {
            weekdays.add(label(begin.plus(day).getDisplayName(TextStyle.SHORT, locale), "scale"));
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return high(months.getFirst()) + GAP + WEEK * cell(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double cell = cell(getWidth());
        double top = high(months.getFirst()) + GAP;
        for (int i = 0; i < days.size(); i++) {
            double x = left() + (i + before) / WEEK * cell;
            double y = top + (i + before) % WEEK * cell;
            days.get(i).resizeRelocate(x + 1, y + 1, cell - 2, cell - 2);
            double size = Math.round((cell - 2) * sizes.get(i));
            double inset = (cell - size) / 2;
            fills.get(i).resizeRelocate(x + inset, y + inset, size, size);
        }
        for (int i = 0; i < months.size(); i++) {
            long day = ChronoUnit.DAYS.between(first, first.plusMonths(i));
            double x = left() + (day + before + WEEK - 1) / WEEK * cell;
            Label month = months.get(i);
            place(month, x, 0, wide(month), high(month));
        }
        for (int i = 0; i < weekdays.size(); i++) {
            Label name = weekdays.get(i);
            // Every other name is enough, and leaves room for small squares.
            name.setVisible(i % 2 == 0);
            double high = high(name);
            place(name, 0, top + (i + 0.5) * cell - high / 2, wide(name), high);
        }
    }

    @Override
    int step(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT -> -WEEK;
            case RIGHT -> WEEK;
            default -> super.step(event);
        };
    }

    @Override
    int at(double x, double y) {
        double cell = cell(getWidth());
        int week = (int) Math.floor((x - left()) / cell);
        int day = (int) Math.floor((y - high(months.getFirst()) - GAP) / cell);
        int entry = week * WEEK + day - before;
        return week >= 0 && day >= 0 && day < WEEK && entry >= 0 && entry < days.size()
                ? entry
                : NONE;
    }

    @Override
    List<Node> marks(int entry) {
        return List.of(days.get(entry));
    }

    private double left() {
        return weekdays.stream().mapToDouble(Plot::wide).max().orElse(0) + GAP;
    }

    private double cell(double width) {
        int weeks = (days.size() + before + WEEK - 1) / WEEK;
        return Math.clamp(Math.floor((width - left()) / weeks), 6, LARGEST);
    }
}
