package dev.recto.ui.statistics;

import dev.recto.store.statistics.Figures;
import dev.recto.store.statistics.KnownThen;
import dev.recto.store.statistics.Standing;
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
import java.util.stream.IntStream;

/// How well the cards are known, from month to month, and now with those kept out of study apart.
final class KnownChart {
    private final Words words;
    private final Dates dates;
    private final Numbers numbers;

    KnownChart(Words words) {
        this.words = words;
        dates = new Dates(words.locale());
        numbers = new Numbers(words.locale());
    }

    Chart of(Figures figures, YearMonth from, LocalDate today) {
        Standing now = figures.standing();
        var entries = new ArrayList<Entry>();
        for (KnownThen then : KnownThen.of(figures, today)) {
            if (!then.month().isBefore(from)) {
                entries.add(
                        entry(
                                dates.shortMonth(then.month()),
                                dates.month(then.month()),
                                then.fresh(),
                                then.young(),
                                then.mature()));
            }
        }
        if (!entries.isEmpty()) {
            entries.add(
                    entry(
                            words.get("statistics.now"),
                            words.get("statistics.now"),
                            now.fresh(),
                            now.young(),
                            now.mature(),
                            now.suspended()));
        }
        return new Chart(
                words.get("statistics.known"),
                words.get("statistics.knownMeaning"),
                words.get(
                        "statistics.knownSummary",
                        now.fresh(),
                        now.young(),
                        now.mature(),
                        now.suspended()),
                Form.STACKED,
                List.of(
                        new Series(words.get("statistics.new"), "new"),
                        new Series(words.get("statistics.young"), "young"),
                        new Series(words.get("statistics.mature"), "mature"),
                        new Series(words.get("statistics.suspended"), "suspended")),
                List.of(
                        words.get("statistics.monthHead"),
                        words.get("statistics.new"),
                        words.get("statistics.young"),
                        words.get("statistics.mature"),
                        words.get("statistics.suspended")),
                entries);
    }

    /// @param cards new, young, mature and, where it is known, suspended
    private Entry entry(String label, String name, int... cards) {
        var values = new ArrayList<OptionalDouble>();
        var cells = new ArrayList<>(List.of(name));
        IntStream.of(cards)
                .forEach(
                        count -> {
                            values.add(OptionalDouble.of(count));
                            cells.add(numbers.count(count));
                        });
        if (cards.length < 4) {
            values.add(OptionalDouble.empty());
            cells.add("");
        }
        return new Entry(label, values, cells);
    }
}
