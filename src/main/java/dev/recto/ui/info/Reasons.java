package dev.recto.ui.info;

import dev.recto.model.Grade;
import dev.recto.model.Memory;
import dev.recto.model.Sm2Memory;
import dev.recto.schedule.Explanation;
import dev.recto.schedule.Sm2Explanation;
import dev.recto.ui.Words;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Why a card comes back when it does, in plain words with the numbers of the rule.
public final class Reasons {
    private final Words words;

    public Reasons(Words words) {
        this.words = words;
    }

    /// The reason for a date.
    public String of(Explanation explanation) {
        return switch (explanation) {
            case Sm2Explanation sm2 -> of(sm2);
        };
    }

    /// The reasons for what each grade would do, grades with the same reason together.
    public String of(List<Grade> grades, Map<Grade, Explanation> outcomes) {
        var byReason = new LinkedHashMap<String, List<String>>();
        for (Grade grade : grades) {
            byReason.computeIfAbsent(of(outcomes.get(grade)), reason -> new ArrayList<>())
                    .add(words.get("grade." + grade.name()));
        }
        return byReason.entrySet().stream()
                .map(
                        each ->
                                words.get(
                                        "study.whyGrade",
                                        String.join(", ", each.getValue()),
                                        each.getKey()))
                .collect(Collectors.joining("\n\n"));
    }

    /// Why a card has the date it has.
    String of(CardInfoViewModel.Info info) {
        Memory memory = info.entry().card().memory();
        Explanation last = info.history().last();
        if (!info.history().complete()) {
            return words.get("info.unknownRule");
        }
        if (last == null) {
            return words.get("info.neverAnswered");
        }
        if (memory == null) {
            return words.get("info.newAgain");
        }
        return memory.equals(last.after()) ? of(last) : words.get("info.ownDate");
    }

    /// How long from the answer to the date: "tomorrow", "in 6 days", "in 2 months".
    public String until(Explanation explanation) {
        return until(ChronoUnit.DAYS.between(explanation.day(), explanation.due()));
    }

    /// Days ahead in the unit in which people think of them.
    public String until(long days) {
        if (days < 30) {
            return words.get("due.in", days);
        }
        return days < 365
                ? words.get("study.inMonths", Math.round(days / 30.4))
                : words.get("study.inYears", tenths(Math.round(days / 36.5)));
    }

    private String of(Sm2Explanation sm2) {
        Sm2Memory before = sm2.before();
        int interval = sm2.after().interval();
        String rule =
                switch (sm2.rule()) {
                    case ANSWERED_BEFORE -> words.get("reason.ANSWERED_BEFORE", interval);
                    case FAILED -> words.get("reason.FAILED", interval);
                    case FIRST -> words.get("reason.FIRST", interval);
                    case SECOND -> words.get("reason.SECOND", interval);
                    case GROWN, LONGEST ->
                            words.get(
                                    sm2.product() == interval * 100L
                                            ? "reason.EXACT"
                                            : "reason." + sm2.rule().name(),
                                    before == null ? 0 : before.interval(),
                                    before == null ? "" : hundredths(before.ease()),
                                    hundredths(sm2.product()),
                                    interval);
                };
        boolean moved = before != null && before.ease() != sm2.after().ease();
        return moved
                ? rule
                        + " "
                        + words.get(
                                "reason.ease",
                                hundredths(before.ease()),
                                hundredths(sm2.after().ease()))
                : rule;
    }

    private static BigDecimal hundredths(long value) {
        return BigDecimal.valueOf(value, 2).stripTrailingZeros();
    }

    private static BigDecimal tenths(long value) {
        return BigDecimal.valueOf(value, 1).stripTrailingZeros();
    }
}
