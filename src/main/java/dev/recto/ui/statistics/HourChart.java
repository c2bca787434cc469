package dev.recto.ui.statistics;

import dev.recto.store.statistics.HourTally;
import dev.recto.ui.Words;
import dev.recto.ui.chart.Chart;
import dev.recto.ui.chart.Chart.Entry;
import dev.recto.ui.chart.Chart.Form;
import dev.recto.ui.chart.Chart.Series;
import dev.recto.ui.chart.Numbers;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How much was studied at which hour of the day, and how much of it was recalled.
final class HourChart {
    private static final int HOURS = 24;

    private final Words words;
    private final Numbers numbers;

    HourChart(Words words) {
        this.words = words;
        numbers = new Numbers(words.locale());
    }

    Chart of(List<HourTally> tallies) {
        Map<Integer, HourTally> hours =
                tallies.stream().collect(Collectors.toMap(HourTally::hour, Function.identity()));
        return new Chart(
                words.get("statistics.hours"),
                words.get("statistics.hoursMeaning"),
                tallies.stream()
                        .max(Comparator.comparingInt(HourTally::answers))
                        .map(
                                most ->
                                        words.get(
                                                "statistics.hoursSummary",
                                                time(most.hour()),
                                                most.answers(),
                                                numbers.percent(share(most))))
                        .orElse(""),
                Form.STACKED,
                List.of(
                        new Series(words.get("statistics.recalled"), "recalled"),
                        new Series(words.get("statistics.forgotten"), "forgotten"),
                        new Series(words.get("statistics.others"), "others")),
                List.of(
                        words.get("statistics.hourHead"),
                        words.get("statistics.answers"),
                        words.get("statistics.asked"),
                        words.get("statistics.recalled")),
                tallies.isEmpty()
                        ? List.of()
                        : IntStream.range(0, HOURS)
                                .mapToObj(
                                        hour ->
                                                entry(
                                                        hours.getOrDefault(
                                                                hour,
                                                                new HourTally(hour, 0, 0, 0))))
                                .toList());
    }

    private Entry entry(HourTally hour) {
        return new Entry(
                String.valueOf(hour.hour()),
                List.of(
                        OptionalDouble.of(hour.recalled()),
                        OptionalDouble.of(hour.asked() - hour.recalled()),
                        OptionalDouble.of(hour.answers() - hour.asked())),
                List.of(
                        time(hour.hour()),
                        numbers.count(hour.answers()),
                        numbers.count(hour.asked()),
                        numbers.percent(share(hour))));
    }

    private static OptionalDouble share(HourTally hour) {
        return Numbers.share(hour.recalled(), hour.asked());
    }

    private String time(int hour) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(LocalTime.of(hour, 0));
    }
}
