package dev.recto.ui.statistics;

import dev.recto.model.Asking;
import dev.recto.model.DeckId;
import dev.recto.store.statistics.AnswerTally;
import dev.recto.store.statistics.DeckTally;
import dev.recto.ui.Words;
import dev.recto.ui.chart.Chart;
import dev.recto.ui.chart.Chart.Entry;
import dev.recto.ui.chart.Chart.Form;
import dev.recto.ui.chart.Chart.Series;
import dev.recto.ui.chart.Numbers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How much was recalled: by month, by way of asking, by deck.
final class RecallChart {
    private final Words words;
    private final Dates dates;
    private final Numbers numbers;

    RecallChart(Words words) {
        this.words = words;
        dates = new Dates(words.locale());
        numbers = new Numbers(words.locale());
    }

    /// Month by month from the first with an answer to the last, those without one too.
    Chart byMonth(List<AnswerTally> answers) {
        var months = new TreeMap<>(grouped(answers, AnswerTally::month, Recall::of));
        var entries = new ArrayList<Entry>();
        if (!months.isEmpty()) {
            for (YearMonth month = months.firstKey();
                    !month.isAfter(months.lastKey());
                    month = month.plusMonths(1)) {
                Recall recall = months.getOrDefault(month, Recall.NONE);
                entries.add(entry(dates.shortMonth(month), dates.month(month), recall));
            }
        }
        return chart("statistics.recallByMonth", "statistics.monthHead", all(answers), entries);
    }

    Chart byAsking(List<AnswerTally> answers) {
        Map<Asking, Recall> ways = new TreeMap<>(grouped(answers, AnswerTally::asking, Recall::of));
        var entries = new ArrayList<Entry>();
        ways.forEach(
                (way, recall) -> {
                    if (recall.asked() > 0) {
                        String name = words.get("asking." + way.name());
                        entries.add(entry(name, name, recall));
                    }
                });
        return chart("statistics.recallByAsking", "statistics.askingHead", all(answers), entries);
    }

    /// @param names what the decks are called
    Chart byDeck(List<DeckTally> decks, DeckNames names) {
        Map<DeckId, Recall> recalls = grouped(decks, DeckTally::deck, Recall::of);
        List<Entry> entries =
                recalls.entrySet().stream()
                        .sorted(
                                Comparator.comparing(
                                                (Map.Entry<DeckId, Recall> each) ->
                                                        each.getValue().asked())
                                        .reversed())
                        .map(
                                each -> {
                                    DeckId deck = each.getKey();
                                    return entry(names.own(deck), names.of(deck), each.getValue());
                                })
                        .toList();
        Recall all = recalls.values().stream().reduce(Recall.NONE, Recall::plus);
        return chart("statistics.recallByDeck", "statistics.deckHead", all, entries);
    }

    private static Recall all(List<AnswerTally> answers) {
        return answers.stream().map(Recall::of).reduce(Recall.NONE, Recall::plus);
    }

    private static <T, K> Map<K, Recall> grouped(
            List<T> tallies, Function<T, K> key, Function<T, Recall> recall) {
        return tallies.stream().collect(Collectors.toMap(key, recall, Recall::plus));
    }

    private Chart chart(String title, String head, Recall all, List<Entry> entries) {
        return new Chart(
                words.get(title),
                words.get("statistics.recallMeaning"),
                words.get(
                        "statistics.recallSummary",
                        numbers.percent(all.share()),
                        all.asked(),
                        numbers.percent(all.youngShare()),
                        numbers.percent(all.matureShare())),
                Form.SHARES,
                List.of(
                        new Series(words.get("statistics.young"), "young"),
                        new Series(words.get("statistics.mature"), "mature")),
                List.of(
                        words.get(head),
                        words.get("statistics.young"),
                        words.get("statistics.youngAsked"),
                        words.get("statistics.mature"),
                        words.get("statistics.matureAsked")),
                entries);
    }

    private Entry entry(String label, String name, Recall recall) {
        return new Entry(
                label,
                List.of(recall.youngShare(), recall.matureShare()),
                List.of(
                        name,
                        numbers.percent(recall.youngShare()),
                        asked(recall.youngAsked()),
                        numbers.percent(recall.matureShare()),
                        asked(recall.matureAsked())));
    }

    private String asked(int times) {
        return times == 0 ? "" : numbers.count(times);
    }
}
