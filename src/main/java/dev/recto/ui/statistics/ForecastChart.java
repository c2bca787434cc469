package dev.recto.ui.statistics;

import dev.recto.schedule.Workload;
import dev.recto.ui.Words;
import dev.recto.ui.chart.Chart;
import dev.recto.ui.chart.Chart.Entry;
import dev.recto.ui.chart.Chart.Form;
import dev.recto.ui.chart.Chart.Series;
import dev.recto.ui.chart.Numbers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;

/// How many cards come back in the next month, day by day, or in the next year, month by month.
final class ForecastChart {
    private static final int DAYS = 31;

    private final Words words;
    private final Dates dates;
    private final Numbers numbers;

    ForecastChart(Words words) {
        this.words = words;
        dates = new Dates(words.locale());
        numbers = new Numbers(words.locale());
    }

    /// @param due how many cards are due on which study day
    Chart month(SortedMap<LocalDate, Integer> due, LocalDate today) {
        List<Workload> days = Workload.of(due, today, DAYS);
        var entries =
                days.stream()
                        .map(
                                day ->
                                        entry(
                                                dates.shortDay(day.day()),
                                                dates.day(day.day()),
                                                day.overdue(),
                                                day.due(),
                                                day.total()))
                        .toList();
        return chart("statistics.dayHead", "statistics.forecastMonth", entries, days);
    }

    /// @param due how many cards are due on which study day
    Chart year(SortedMap<LocalDate, Integer> due, LocalDate today) {
        LocalDate end = today.plusYears(1);
        List<Workload> days =
                Workload.of(due, today, (int) (end.toEpochDay() - today.toEpochDay()));
        var entries = new ArrayList<Entry>();
        for (YearMonth month = YearMonth.from(today);
                month.atDay(1).isBefore(end);
                month = month.plusMonths(1)) {
            YearMonth now = month;
            List<Workload> in =
                    days.stream().filter(day -> YearMonth.from(day.day()).equals(now)).toList();
            entries.add(
                    entry(
                            dates.shortMonth(month),
                            dates.month(month),
                            in.stream().mapToInt(Workload::overdue).sum(),
                            in.stream().mapToInt(Workload::due).sum(),
                            in.getLast().total()));
        }
        return chart("statistics.monthHead", "statistics.forecastYear", entries, days);
    }

    private Chart chart(String head, String summary, List<Entry> entries, List<Workload> days) {
        return new Chart(
                words.get("statistics.forecast"),
                words.get("statistics.forecastMeaning"),
                words.get(summary, days.getLast().total(), days.getFirst().cards()),
                Form.SUMMED,
                List.of(
                        new Series(words.get("statistics.overdue"), "overdue"),
                        new Series(words.get("statistics.due"), "due"),
                        new Series(words.get("statistics.inAll"), "in-all")),
                List.of(
                        words.get(head),
                        words.get("statistics.overdue"),
                        words.get("statistics.due"),
                        words.get("statistics.inAll")),
                days.getLast().total() == 0 ? List.of() : entries);
    }

    private Entry entry(String label, String name, int overdue, int due, int total) {
        return new Entry(
                label,
                List.of(
                        OptionalDouble.of(overdue),
                        OptionalDouble.of(due),
                        OptionalDouble.of(total)),
                List.of(
                        name,
                        overdue == 0 ? "" : numbers.count(overdue),
                        numbers.count(due),
                        numbers.count(total)));
    }
}
