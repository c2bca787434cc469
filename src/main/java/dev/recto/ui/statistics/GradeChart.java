package dev.recto.ui.statistics;

import dev.recto.model.Grade;
import dev.recto.store.statistics.AnswerTally;
import dev.recto.store.statistics.Stage;
import dev.recto.ui.Words;
import dev.recto.ui.chart.Chart;
import dev.recto.ui.chart.Chart.Entry;
import dev.recto.ui.chart.Chart.Form;
import dev.recto.ui.chart.Chart.Series;
import dev.recto.ui.chart.Numbers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// How answers were graded, of new, young and mature cards and of repeats.
final class GradeChart {
    private final Words words;
    private final Numbers numbers;

    GradeChart(Words words) {
        this.words = words;
        numbers = new Numbers(words.locale());
    }

    Chart of(List<AnswerTally> answers) {
        Map<Stage, Map<Grade, Integer>> counts = new EnumMap<>(Stage.class);
        for (AnswerTally tally : answers) {
            counts.computeIfAbsent(tally.stage(), _ -> new EnumMap<>(Grade.class))
                    .merge(tally.grade(), tally.answers(), Integer::sum);
        }
        List<Grade> grades =
                Stream.of(Grade.values())
                        .filter(
                                grade ->
                                        counts.values().stream()
                                                .anyMatch(of -> of.containsKey(grade)))
                        .toList();
        var columns = new ArrayList<>(List.of(words.get("statistics.stageHead")));
        grades.forEach(grade -> columns.add(name(grade)));
        columns.add(words.get("statistics.inAll"));
        int all = answers.stream().mapToInt(AnswerTally::answers).sum();
        int passed =
                answers.stream()
                        .filter(tally -> tally.grade().passed())
                        .mapToInt(AnswerTally::answers)
                        .sum();
        return new Chart(
                words.get("statistics.grades"),
                words.get("statistics.gradesMeaning"),
                words.get(
                        "statistics.gradesSummary",
                        all,
                        numbers.percent(Numbers.share(passed, all))),
                Form.PARTS,
                grades.stream()
                        .map(
                                grade ->
                                        new Series(
                                                name(grade),
                                                "grade-" + grade.name().toLowerCase(Locale.ROOT)))
                        .toList(),
                columns,
                counts.entrySet().stream()
                        .map(each -> entry(each.getKey(), each.getValue(), grades))
                        .toList());
    }

    private Entry entry(Stage stage, Map<Grade, Integer> counts, List<Grade> grades) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        String name = words.get("statistics.stage." + stage.name());
        var values = new ArrayList<OptionalDouble>();
        var cells = new ArrayList<>(List.of(name));
        for (Grade grade : grades) {
            int count = counts.getOrDefault(grade, 0);
            OptionalDouble share = Numbers.share(count, all);
            values.add(share);
            cells.add(
                    words.get(
                            "statistics.gradeCell", numbers.count(count), numbers.percent(share)));
        }
        cells.add(numbers.count(all));
        return new Entry(name, values, cells);
    }

    private String name(Grade grade) {
        return words.get("grade." + grade.name());
    }
}
