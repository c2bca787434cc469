package dev.recto.ui.info;

import dev.recto.schedule.Explanation;
import dev.recto.ui.Words;
import dev.recto.ui.chart.Chart;
import dev.recto.ui.chart.Chart.Entry;
import dev.recto.ui.chart.Chart.Form;
import dev.recto.ui.chart.Chart.Series;
import dev.recto.ui.chart.Numbers;
import dev.recto.ui.info.CardHistory.Line;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.OptionalDouble;

/// The history of a card as a chart: each answer with the interval that it led to.
final class HistoryChart {
    private final Words words;
    private final ZoneId zone;

    HistoryChart(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    Chart of(CardHistory history) {
        return new Chart(
                words.get("info.history"),
                words.get("info.historyMeaning"),
                words.get("info.historySummary", history.lines().size()),
                Form.STACKED,
                List.of(new Series(words.get("info.interval"), "interval")),
                List.of(
                        words.get("info.date"),
                        words.get("info.grade"),
                        words.get("info.asking"),
                        words.get("info.taken"),
                        words.get("info.interval"),
                        words.get("info.counted")),
                history.lines().stream().map(this::entry).toList());
    }

    private Entry entry(Line line) {
        var review = line.review();
        Explanation explanation = line.explanation();
        boolean changed = explanation != null && explanation.changed();
        int interval = explanation == null ? 0 : explanation.after().interval();
        String counted =
                !review.counted()
                        ? words.get("info.practice")
                        : changed ? words.get("info.moved") : words.get("info.repeat");
        return new Entry(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(words.locale())
                        .format(review.day()),
                List.of(interval == 0 ? OptionalDouble.empty() : OptionalDouble.of(interval)),
                List.of(
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .withLocale(words.locale())
                                .withZone(zone)
                                .format(review.at()),
                        words.get("grade." + review.grade().name()),
                        words.get("asking." + review.asking().name()),
                        Numbers.time(words, review.taken()),
                        changed ? words.get("info.days", interval) : "",
                        counted));
    }
}
