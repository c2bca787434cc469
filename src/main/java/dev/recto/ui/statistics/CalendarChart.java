package dev.recto.ui.statistics;

import dev.recto.store.statistics.DayTally;
import dev.recto.ui.Words;
import dev.recto.ui.chart.Chart;
import dev.recto.ui.chart.Chart.Entry;
import dev.recto.ui.chart.Chart.Form;
import dev.recto.ui.chart.Chart.Series;
import dev.recto.ui.chart.Numbers;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.IntStream;

/// How much was studied on each day of a year.
final class CalendarChart {
    private final Words words;
    private final Dates dates;
    private final Numbers numbers;

    CalendarChart(Words words) {
        this.words = words;
        dates = new Dates(words.locale());
        numbers = new Numbers(words.locale());
    }

    /// @param days what was studied, by study day
    Chart of(SortedMap<LocalDate, DayTally> days, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        SortedMap<LocalDate, DayTally> within = days.subMap(first, first.plusYears(1));
        int answers = within.values().stream().mapToInt(DayTally::answers).sum();
        return new Chart(
                words.get("statistics.calendar"),
                words.get("statistics.calendarMeaning"),
                words.get(
                        "statistics.calendarSummary", String.valueOf(year), within.size(), answers),
                Form.STACKED,
                List.of(new Series(words.get("statistics.answers"), "level")),
                List.of(
                        words.get("statistics.dayHead"),
                        words.get("statistics.answers"),
                        words.get("statistics.time")),
                IntStream.rangeClosed(1, Year.of(year).length())
                        .mapToObj(number -> LocalDate.ofYearDay(year, number))
                        .map(day -> entry(day, days.get(day)))
                        .toList());
    }

    private Entry entry(LocalDate day, @Nullable DayTally tally) {
        int answers = tally == null ? 0 : tally.answers();
        return new Entry(
                dates.shortDay(day),
                List.of(tally == null ? OptionalDouble.empty() : OptionalDouble.of(answers)),
                List.of(
                        dates.day(day),
                        numbers.count(answers),
                        tally == null ? "" : Numbers.time(words, tally.thinking())));
    }
}
